/** The files of a plan as texts, and the faults a file can have before anyone reads what is in it. */
import type { Fault } from '../../text/faults.ts';

/** A plan's folder: its name and its files, by path inside the folder (`chapters/03-创新.mdx`). */
export interface PlanFiles {
  id: string;
  files: ReadonlyMap<string, string>;
}

export const REQUIRED = ['plan.yaml', 'source.txt', 'errata.yaml'] as const;
const CHAPTER = /^chapters\/(\d{2})(-[^/]+)?\.mdx$/;

/** `chapters/03-创新.mdx` → 3, `null` for any other path. */
export function chapterNumber(path: string): number | null {
  const match = CHAPTER.exec(path);
  return match ? Number(match[1]) : null;
}

/** The path as it is printed in messages. */
export const shownPath = (plan: PlanFiles, path: string): string => `content/${plan.id}/${path}`;

/** A folder's name, missing files, byte order marks, carriage returns, chapters left out or named wrongly. */
export function checkFiles(plan: PlanFiles): Fault[] {
  if (plan.files.size === 0) {
    const hint = '放入 plan.yaml、source.txt、errata.yaml 和 chapters/，或删去这个文件夹';
    return [fault(plan, '', 'F4', `规划文件夹「${plan.id}」是空的`, hint)];
  }
  return [
    ...checkName(plan),
    ...REQUIRED.filter((path) => !plan.files.has(path)).map((path) =>
      fault(plan, path, 'F1', `缺少文件「${path}」`, '按作者手册补上'),
    ),
    ...[...plan.files].flatMap(([path, text]) => checkFile(plan, path, text)),
    ...checkSequence(plan),
  ];
}

/** Folders of the site itself, beside those of the plans. */
const TAKEN = ['assets', 'search'];

/** The folder's name is the plan's address. */
function checkName(plan: PlanFiles): Fault[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plan.id) && !TAKEN.includes(plan.id)) return [];
  const hint = '用小写字母、数字和连字符，如 xiping-145；「assets」「search」是网站自己的';
  return [fault(plan, '', 'F7', `规划文件夹名「${plan.id}」不能作网址`, hint)];
}

function checkFile(plan: PlanFiles, path: string, text: string): Fault[] {
  if (path === 'source.txt') return [];
  const faults: Fault[] = [];
  if (text.startsWith('\ufeff'))
    faults.push(fault(plan, path, 'F2', '文件开头有「BOM」', '另存为不带 BOM 的 UTF-8'));
  const cr = text.indexOf('\r');
  if (cr >= 0) {
    const before = text.slice(0, cr);
    const place = { line: before.split('\n').length, column: cr - before.lastIndexOf('\n') };
    faults.push({ ...fault(plan, path, 'F2', '换行是「CRLF」', '另存为 LF 换行'), ...place });
  }
  if (path.startsWith('chapters/') && chapterNumber(path) === null) {
    const hint = '写作两位章号加连字符加标题，如 chapters/03-创新.mdx';
    faults.push(fault(plan, path, 'F5', `章文件名「${path}」不合规定`, hint));
  }
  return faults;
}

function checkSequence(plan: PlanFiles): Fault[] {
  const byNumber = new Map<number, string>();
  const faults: Fault[] = [];
  const paths = [...plan.files.keys()].filter((path) => chapterNumber(path) !== null).sort();
  for (const path of paths) {
    const number = chapterNumber(path)!;
    const twin = byNumber.get(number);
    const hint = '一章一个文件，改正其中一个的章号';
    if (twin) faults.push(fault(plan, path, 'C1', `章号「${number}」与「${twin}」重复`, hint));
    byNumber.set(number, path);
  }
  const last = Math.max(0, ...byNumber.keys());
  for (let number = 1; number <= last; number += 1) {
    const hint = `补上 chapters/${String(number).padStart(2, '0')}-….mdx，章号须连续`;
    if (!byNumber.has(number)) faults.push(fault(plan, 'chapters/', 'C2', `缺第「${number}」章的文件`, hint));
  }
  if (byNumber.size === 0)
    faults.push(fault(plan, 'chapters/', 'C2', '「chapters/」里一章也没有', '用 npm run import 生成初稿'));
  return faults;
}

/** A fault of a whole file, or of its first character. */
const fault = (plan: PlanFiles, path: string, rule: string, message: string, hint: string): Fault => ({
  rule,
  file: shownPath(plan, path),
  line: 1,
  column: 1,
  message,
  hint,
});
