/** What lies in a folder of content: read, passed over, or told of. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFault } from '../../text/faults.ts';
import { listPlans, readPlan } from './read-plan.ts';
import { readSite } from './read-site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
  mkdirSync(path.join(root, 'linhe-155', 'chapters'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const inPlan = (name: string): string => path.join(root, 'linhe-155', name);

test('texts are read, all else is said to be what it is', () => {
  writeFileSync(inPlan('plan.yaml'), 'title: 临禾');
  writeFileSync(inPlan('chapters/01.mdx'), '---');
  writeFileSync(inPlan('source.docx'), '');
  mkdirSync(inPlan('errata.yaml'));
  mkdirSync(inPlan('chapters/02.mdx'));
  mkdirSync(inPlan('chapters/图'));
  symlinkSync('nowhere', inPlan('terms.yaml'));
  symlinkSync('ids.txt', inPlan('ids.txt'));
  const { files, others } = readPlan('linhe-155', root);
  expect(Object.fromEntries(files)).toEqual({ 'plan.yaml': 'title: 临禾', 'chapters/01.mdx': '---' });
  expect(Object.fromEntries(others!)).toEqual({
    'source.docx': '文件',
    'errata.yaml': '文件夹',
    'chapters/02.mdx': '文件夹',
    'chapters/图': '文件夹',
    'terms.yaml': '断了的链接',
    'ids.txt': '断了的链接',
  });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
  writeFileSync(inPlan('plan.yaml'), '');
  chmodSync(inPlan('plan.yaml'), 0);
  expect(readPlan('linhe-155', root).others!.get('plan.yaml')).toBe('没有权限读的文件');
});

test('what systems and office programs leave is passed over', () => {
  for (const name of [
    '.DS_Store',
    'Thumbs.db',
    'thumbs.db',
    'desktop.ini',
    '~$plan.docx',
    '~$an.yaml',
    '.plan.yaml.swp',
  ])
    for (const folder of ['', 'chapters']) writeFileSync(inPlan(path.join(folder, name)), '');
  const { files, others } = readPlan('linhe-155', root);
  expect([...files, ...others!]).toEqual([]);
});

test('folders are plans, and what was meant to be one', () => {
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(root, 'README.md'), '');
  symlinkSync('linhe-155', path.join(root, 'linked'));
  symlinkSync('nowhere', path.join(root, 'lost'));
  expect(listPlans(root)).toEqual(['linhe-155', 'linked', 'lost']);
  expect(readPlan('lost', root).others!.get('')).toBe('断了的链接');
});

test.each(['nowhere', 'README.md'])('where content is %s there are no plans', (name) => {
  writeFileSync(path.join(root, 'README.md'), '');
  expect(listPlans(path.join(root, name))).toEqual([]);
});

test.each<[string, () => void, string | null]>([
  ['no site.yaml', () => undefined, null],
  [
    'a folder',
    () => mkdirSync(path.join(root, 'site.yaml')),
    'content/site.yaml:1:1 F9 「site.yaml」是文件夹 → 换成读得到的文件',
  ],
  [
    'a link to nowhere',
    () => symlinkSync('nowhere', path.join(root, 'site.yaml')),
    'content/site.yaml:1:1 F9 「site.yaml」是断了的链接 → 换成读得到的文件',
  ],
  [
    'another name',
    () => writeFileSync(path.join(root, 'site.yml'), ''),
    'content/site.yml:1:1 F8 content/ 里没有叫「site.yml」的文件 → 网站的信息写在「site.yaml」里；规划的文件放进规划的文件夹',
  ],
  [
    'another encoding',
    () => writeFileSync(path.join(root, 'site.yaml'), Buffer.from([0x6e, 0x3a, 0x20, 0xce, 0xf7])),
    'content/site.yaml:1:4 F2 不是 UTF-8 文字：有 2 处读不出的字「U+FFFD 替换符」 → 用原来的编码打开，另存为 UTF-8',
  ],
  [
    'marks of Windows',
    () => writeFileSync(path.join(root, 'site.yaml'), '\ufeffname: 临禾县人民政府\r\n'),
    null,
  ],
])('in the place of site.yaml: %s', (_, write, expected) => {
  write();
  const { site, count } = readSite(root);
  expect(count.map(formatFault)).toEqual(expected === null ? [] : [expected]);
  expect(site === null).toBe(expected !== null);
});
