/** What an author is told of a folder: names, bytes, and what is no file. */
import { expect, test } from 'vitest';
import { COMPLETE, planFilesOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { toldAfter, type FolderChange } from '../../../scripts/testing/told-after.ts';
import { buildPlan } from '../plan.ts';
import type { Other, PlanFiles } from './files.ts';

const complete = planFilesOf(COMPLETE);

/** The faults of the small plan after a change to its folder, a line each. */
const told = (change: FolderChange, others: [string, Other][] = []): string[] =>
  toldAfter(SMALL, change, others);

const nothing = (): void => undefined;

/** Another name for a file, with its text. */
const renamed = (from: string, to: string) => (files: Map<string, string>) => {
  files.set(to, files.get(from)!);
  files.delete(from);
};

test.each([
  ['ids.txt', 'id.txt', 'F8 规划文件夹里没有叫「id.txt」的文件 → 是不是「ids.txt」？'],
  ['plan.yaml', 'plan.yml', 'F8 规划文件夹里没有叫「plan.yml」的文件 → 是不是「plan.yaml」？'],
  ['plan.yaml', 'Plan.yaml', 'F8 规划文件夹里没有叫「Plan.yaml」的文件 → 是不是「plan.yaml」？'],
  ['errata.yaml', 'errata.txt', 'F8 规划文件夹里没有叫「errata.txt」的文件 → 是不是「errata.yaml」？'],
  [
    'chapters/02-保障.mdx',
    'chapters/2-保障.mdx',
    'F5 章文件名「chapters/2-保障.mdx」不合规定 → 是不是「chapters/02-保障.mdx」？',
  ],
  [
    'chapters/02-保障.mdx',
    'chapters/第二章.mdx',
    'F5 章文件名「chapters/第二章.mdx」不合规定 → 写作章号（两位或三位）加连字符加标题，如 chapters/03-创新.mdx；篇写作 b2-…，附件写作 a1-…',
  ],
])('%s called %s', (from, to, expected) => {
  expect(told(renamed(from, to))).toEqual([`${to}:1:1 ${expected}`]);
});

test.each<[string, Other, string]>([
  ['term.yaml', '文件', 'F8 规划文件夹里没有叫「term.yaml」的文件 → 是不是「terms.yaml」？'],
  ['source.docx', '文件', 'F8 规划文件夹里没有叫「source.docx」的文件 → 是不是「source.txt」？'],
  [
    '会议.docx',
    '文件',
    'F8 规划文件夹里没有叫「会议.docx」的文件 → 移到别处；规划文件夹里只放作者手册列出的文件',
  ],
  ['chapter', '文件夹', 'F8 规划文件夹里没有叫「chapter」的文件 → 是不是「chapters/」？'],
  ['13-新增.md', '文件', 'F5 章文件名「13-新增.md」不合规定 → 是不是「chapters/13-新增.mdx」？'],
  [
    'chapters/03-新增.md',
    '文件',
    'F5 章文件名「chapters/03-新增.md」不合规定 → 是不是「chapters/03-新增.mdx」？',
  ],
  [
    'chapters/图片',
    '文件夹',
    'F5 章文件名「chapters/图片」不合规定 → 写作章号（两位或三位）加连字符加标题，如 chapters/03-创新.mdx；篇写作 b2-…，附件写作 a1-…',
  ],
  ['terms.yaml', '文件夹', 'F9 「terms.yaml」是文件夹 → 换成读得到的文件'],
  ['chapters/03-新增.mdx', '断了的链接', 'F9 「chapters/03-新增.mdx」是断了的链接 → 换成读得到的文件'],
  ['places.yaml', '没有权限读的文件', 'F9 「places.yaml」是没有权限读的文件 → 换成读得到的文件'],
])('%s, %s, beside the files', (path, other, expected) => {
  expect(told(nothing, [[path, other]])).toEqual([`${path}:1:1 ${expected}`]);
});

test.each(['plan.yaml', 'source.txt', 'errata.yaml', 'chapters/01-起点.mdx'])(
  'a folder in the place of %s is told once',
  (path) => {
    const faults = told((files) => files.delete(path), [[path, '文件夹']]);
    expect(faults).toEqual([`${path}:1:1 F9 「${path}」是文件夹 → 换成读得到的文件`]);
  },
);

test.each<[Other, string]>([
  ['断了的链接', 'F9 「linhe-155」是断了的链接 → 换成读得到的文件夹'],
  ['没有权限读的文件', 'F9 「linhe-155」是没有权限读的文件 → 换成读得到的文件夹'],
])('a plan that is a %s', (other, expected) => {
  expect(told((files) => files.clear(), [['', other]])).toEqual([`:1:1 ${expected}`]);
});

test('a file in the place of chapters/', () => {
  const gone = (files: Map<string, string>): void => {
    for (const path of files.keys()) if (path.startsWith('chapters/')) files.delete(path);
  };
  expect(told(gone, [['chapters', '文件']])).toContain(
    'chapters:1:1 F9 「chapters」是文件 → 换成读得到的文件夹',
  );
});

/** What the bytes of a text become that was saved in another encoding, read as UTF-8. */
const SAVED_AS: [string, (text: string) => string][] = [
  ['GB 18030', (text) => text.replace(/\p{Script=Han}/gu, () => Buffer.from([0xce, 0xf7]).toString('utf8'))],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8')],
  ['UTF-8 with one lost character', (text) => text.replace(/(?<=\S)\S/u, '\ufffd')],
];

test.each(SAVED_AS)('every file saved as %s is told once', (_, save) => {
  for (const [path, text] of complete) {
    const files = new Map(complete).set(path, save(text));
    const faults = buildPlan({ id: COMPLETE.id, files }).faults;
    expect(faults.map(({ rule, file }) => `${file} ${rule}`)).toEqual([`content/${COMPLETE.id}/${path} F2`]);
  }
});

test('a file that is not UTF-8 says how much is lost, and where it begins', () => {
  const lost = told((files) => files.set('errata.yaml', 'corrections: []\n# \ufffd\ufffd，\ufffd'));
  expect(lost).toEqual([
    'errata.yaml:2:3 F2 不是 UTF-8 文字：有 3 处读不出的字「U+FFFD 替换符」 → 用原来的编码打开，另存为 UTF-8',
  ]);
});

test('byte order marks and carriage returns change nothing, in no file', () => {
  const asRead = (plan: PlanFiles): unknown => {
    const { plan: built, faults } = buildPlan(plan);
    return { ...built, faults };
  };
  const windows = [...complete].map(([path, text]): [string, string] => [
    path,
    `\ufeff${text.replaceAll('\n', '\r\n')}`,
  ]);
  const { id } = COMPLETE;
  expect(asRead({ id, files: new Map(windows) })).toEqual(asRead({ id, files: complete }));
});
