/** What chapters, parts and annexes are called, by the numbering of their plan. */
import { describe, expect, test } from 'vitest';
import { COMPLETE, planFilesOf, PARTS, planOf, SIGNS } from '../../../scripts/testing/fixture-plans.ts';
import { buildPlan } from '../plan.ts';
import { formatFault } from '../../text/faults.ts';

const headings = ({ chapters }: ReturnType<typeof planOf>): (string | null)[] =>
  chapters.map(({ heading }) => heading);

test('chapters begin again in each part, annexes stand at the end', () => {
  expect(headings(planOf(PARTS))).toEqual([
    null,
    '第一编 总论',
    '第一章 发展基础',
    '第二章 总体要求',
    '第二编 重点任务',
    '第一章 畅通航道',
    '第二章 优化口岸',
    '附件1 重大项目表',
    '名词解释',
  ]);
});

test('what begins again is called with its part; what goes through is called as it is printed', () => {
  expect(planOf(PARTS).labels).toEqual({
    c0: '前言',
    b1: '第一编',
    c1: '第一编第一章',
    c2: '第一编第二章',
    'c2-s1': '第三节',
    b2: '第二编',
    c3: '第二编第一章',
    'c3-s1': '第四节',
    'c3-s2': '第五节',
    c4: '第二编第二章',
    'c4-s1': '第六节',
    a2: '名词解释',
  });
});

test('a plan of 一、（一） is called so, what prints no number by its title', () => {
  const plan = planOf(SIGNS);
  expect(headings(plan)).toEqual(['一、总体要求', '二、重点任务', '结语']);
  expect(plan.labels).toEqual({
    c1: '一、',
    'c1-s1': '（一）',
    'c1-s2': '（二）',
    c2: '二、',
    'c2-s1': '（一）',
    'c2-s2': '“收尾说明”',
    c3: '结语',
  });
});

test('a plan of 第一章第一节 calls nothing otherwise but what stands before its first chapter', () => {
  expect(planOf(COMPLETE).labels).toEqual({ c0: '印发通知与序言' });
});

/** Faults of a plan in which words of a file are others. */
function faultsOf(folder: typeof PARTS, path: string, from: string, to: string): string[] {
  const files = new Map(planFilesOf(folder));
  const text = files.get(path)!;
  expect(text).toContain(from);
  files.delete('ids.txt');
  return buildPlan({ id: folder.id, files: files.set(path, text.replace(from, to)) }).faults.map(formatFault);
}

const at = 'content/haidong-2035/';
describe('a heading that is printed otherwise is a difference like any other', () => {
  test.each([
    [
      'plan.yaml',
      '第一编',
      '第一篇',
      'chapters/b1-总论.mdx:3:8 T1 与原文不同：这里是「篇」，原文（source.txt:3:3）是「编」',
    ],
    [
      'plan.yaml',
      'chapters: again',
      'chapters: through',
      'chapters/003-航道.mdx:3:8 T1 与原文不同：这里是「三」，原文（source.txt:29:2）是「一」',
    ],
    [
      'chapters/a2-名词.mdx',
      'title: 名词解释',
      'title: 名词说明',
      'chapters/a2-名词.mdx:3:8 T1 与原文不同：这里是「说明」，原文（source.txt:57:3）是「解释」',
    ],
    [
      'chapters/a1-项目表.mdx',
      'label: 附件1',
      'label: 附件2',
      'chapters/a1-项目表.mdx:3:8 T1 与原文不同：这里是「2」，原文（source.txt:51:3）是「1」',
    ],
  ])('%s: 「%s」 as 「%s」', (path, from, to, expected) => {
    expect(faultsOf(PARTS, path, from, to)[0]).toContain(at + expected);
  });
});

test.each([
  ['chapters/b2-任务.mdx', 'first: 3\n', '', '2:9 C4 篇没有写「first」'],
  ['chapters/b2-任务.mdx', 'first: 3', 'first: 9', '4:8 C4 篇的第一章「9」不在 1 和 5 之间'],
  ['chapters/b1-总论.mdx', 'first: 1', 'first: 9', '4:8 C4 篇的第一章「9」不在 1 和 5 之间'],
  ['chapters/b1-总论.mdx', 'first: 1', 'first: 4', '4:8 C4 篇的第一章「3」不在 4 和 5 之间'],
  ['chapters/003-航道.mdx', 'title:', 'first: 3\ntitle:', '3:8 C4 只有篇才写「first」'],
  ['plan.yaml', '  part: 第一编\n', '', 'C4 plan.yaml 的「numbering」没有写篇（part），chapters/ 里却有篇'],
  ['plan.yaml', '第一章', '第二章', 'S2 字段「numbering.chapter」「第二章」不合要求：应为第一个序号的样子'],
  [
    'chapters/003-航道.mdx',
    '## 第五节',
    '## 第六节',
    '19:1 M6 第 5 个节标题写作「第六节 内河航道」 → 以「第五节」开头',
  ],
  ['chapters/004-口岸.mdx', 'number: 4', 'number: 5', '2:9 C3 字段「number」是 5，文件名里是 4'],
])('%s: 「%s」 as 「%s」 is told', (path, from, to, expected) => {
  expect(faultsOf(PARTS, path, from, to).join('\n')).toContain(expected);
});

test('parts and annexes are counted like chapters', () => {
  const files = new Map(planFilesOf(PARTS));
  const part = files.get('chapters/b2-任务.mdx')!;
  files.set('chapters/b4-又一篇.mdx', part).set('chapters/b2-再一篇.mdx', part);
  const faults = buildPlan({ id: PARTS.id, files }).faults.map(formatFault).join('\n');
  expect(faults).toContain('chapters/:1:1 C2 缺第「3」篇的文件 → 补上 chapters/b3-….mdx，篇号须连续');
  expect(faults).toContain('C1 篇号「2」与「chapters/b2-任务.mdx」重复 → 一篇一个文件，改正其中一个的篇号');
});

test('where plan.yaml cannot be read, that alone is told: its parts are not held against it', () => {
  const faults = faultsOf(PARTS, 'plan.yaml', 'short: ', 'shrot: ');
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.filter((fault) => !fault.startsWith(`content/${PARTS.id}/plan.yaml`))).toEqual([]);
});
