/** The files of a plan as texts, and the faults a file can have before anyone reads what is in it. */
import { placeAt, startOf, type Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';

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
  const at = (path: string) => startOf(shownPath(plan, path));
  if (plan.files.size === 0) return [fault('F4', at(''), plan.id)];
  return [
    ...(isAddress(plan.id) ? [] : [fault('F7', at(''), plan.id)]),
    ...REQUIRED.filter((path) => !plan.files.has(path)).map((path) => fault('F1', at(path), path)),
    ...[...plan.files].flatMap(([path, text]) => checkFile(plan, path, text)),
    ...checkSequence(plan),
  ];
}

/** Folders of the site itself, beside those of the plans. */
const TAKEN = ['assets', 'search'];

/** Whether a folder's name can be the plan's address. */
const isAddress = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !TAKEN.includes(id);

function checkFile(plan: PlanFiles, path: string, text: string): Fault[] {
  if (path === 'source.txt') return [];
  const file = shownPath(plan, path);
  const faults: Fault[] = [];
  if (text.startsWith('\ufeff')) faults.push(fault('F2/bom', startOf(file)));
  const cr = text.indexOf('\r');
  if (cr >= 0) faults.push(fault('F2/crlf', { file, ...placeAt(text, cr) }));
  if (path.startsWith('chapters/') && chapterNumber(path) === null)
    faults.push(fault('F5', startOf(file), path));
  return faults;
}

function checkSequence(plan: PlanFiles): Fault[] {
  const folder = startOf(shownPath(plan, 'chapters/'));
  const byNumber = new Map<number, string>();
  const faults: Fault[] = [];
  const paths = [...plan.files.keys()].filter((path) => chapterNumber(path) !== null).sort();
  for (const path of paths) {
    const number = chapterNumber(path)!;
    const twin = byNumber.get(number);
    if (twin) faults.push(fault('C1', startOf(shownPath(plan, path)), number, twin));
    byNumber.set(number, path);
  }
  if (byNumber.size === 0) faults.push(fault('C2/none', folder));
  const upToLast = Array.from({ length: Math.max(0, ...byNumber.keys()) }, (_, k) => k + 1);
  const missing = upToLast.filter((number) => !byNumber.has(number));
  if (missing.length > 0) faults.push(fault('C2', folder, missing));
  return faults;
}
