import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALL } from './testing/fixture-plans.ts';

let root: string;
const at = (...names: string[]): string => path.join(root, ...names);

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'import-'));
  cpSync(path.join(SMALL.root, SMALL.id), at('content', SMALL.id), { recursive: true });
  writeFileSync(at('图.png'), new Uint8Array([0x89, 0x50]));
  writeFileSync(
    at('来稿.md'),
    '## 第一章 环境\n\n![](图.png)\n\n![图2](没有.png)\n\n## 第二章 目标\n\n目标明确。\n',
  );
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command; returns what it said. */
function run(...args: string[]): { status: number | null; out: string; error: string } {
  const env = { ...process.env, PLANBOOK_CONTENT: at('content') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

test('a new plan gets its folder, its pictures, and what a person must decide', () => {
  const { status, out } = run('qingshi-155', at('来稿.md'));
  expect(status).toBe(0);
  expect(out).toContain('「图2」：图没有随来稿送来');
  expect(out).toContain('「来稿.md」是 Markdown 文件，UTF-8 编码。来稿 2 章 2 图；初稿 2 · 2\n');
  const folder = at('content', 'qingshi-155');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'chapters',
    'chapters/01-环境.mdx',
    'chapters/02-目标.mdx',
    'errata.yaml',
    'pictures',
    'pictures/图.png',
    'plan.yaml',
    'source.txt',
  ]);
  expect(readFileSync(path.join(folder, 'chapters/01-环境.mdx'), 'utf8')).toContain(
    '<Picture src="pictures/图.png" alt="" />\n\n<LostFigure />',
  );
  expect(readFileSync(path.join(folder, 'plan.yaml'), 'utf8')).toMatch(
    /^received: \{ file: '来稿\.md', sha256: '[0-9a-f]{64}' \}$/m,
  );
});

test.each<[what: string, args: () => string[], sentence: string]>([
  ['an id of the site itself', () => ['assets', at('来稿.md')], '规划文件夹名「assets」不能作网址'],
  ['another one', () => ['data', at('来稿.md')], '规划文件夹名「data」不能作网址'],
  ['an id with a capital', () => ['Linhe-155', at('来稿.md')], '规划文件夹名「Linhe-155」不能作网址'],
  ['an id in characters', () => ['临禾', at('来稿.md')], '规划文件夹名「临禾」不能作网址'],
  ['a folder', () => ['a-1', at('content')], '是文件夹：写明其中要导入的那个文件'],
  ['a plan that is there', () => [SMALL.id, at('来稿.md')], '已经有了：导入只做初稿'],
])('%s is refused in one line, and nothing is written', (_, args, sentence) => {
  const before = readdirSync(at('content'));
  const { status, out, error } = run(...args());
  expect({ status, out, lines: error.trim().split('\n').length }).toEqual({ status: 1, out: '', lines: 1 });
  expect(error).toContain(sentence);
  expect(readdirSync(at('content'))).toEqual(before);
});

test('a better source takes the old one’s place, and what no longer holds is told', () => {
  const old = readFileSync(at('content', SMALL.id, 'source.txt'), 'utf8');
  writeFileSync(at('新稿.txt'), old.replace('40万吨', '42万吨'));
  const { status, out } = run(SMALL.id, at('新稿.txt'), '--replace');
  expect(status).toBe(0);
  expect(out).toContain('c1-s1-p1 正文「0」，新来稿');
  expect(out).toContain('正文与它不同 1 处，不再成立的勘误 0 条，要核对的目标和项目 1 条。');
  expect(readFileSync(at('content', SMALL.id, 'source.txt'), 'utf8')).toContain('42万吨');
  expect(readFileSync(at('content', SMALL.id, 'plan.yaml'), 'utf8')).toContain(
    "received: { file: '新稿.txt'",
  );
});
