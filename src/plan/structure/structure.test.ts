/** The check sees structure: what a hand has glued, renumbered, taken away is named with its line of the source. */
import { expect, test } from 'vitest';
import {
  COMPLETE,
  NOTED,
  PARTS,
  planFilesOf,
  SIGNS,
  SMALL,
  type PlanFolder,
} from '../../../scripts/testing/fixture-plans.ts';
import { formatFault } from '../../text/faults.ts';
import { buildPlan } from '../plan.ts';

const C = 'chapters/';

/** The faults of a plan's structure after some of its files have become others; `null` takes one away. */
function found(plan: PlanFolder, edits: Record<string, ((text: string) => string) | null>): string[] {
  const files = new Map(planFilesOf(plan));
  files.delete('ids.txt');
  for (const [path, edit] of Object.entries(edits)) {
    const text = files.get(path) ?? '';
    if (edit === null) files.delete(path);
    else {
      expect(edit(text), path).not.toBe(text);
      files.set(path, edit(text));
    }
  }
  return buildPlan({ id: plan.id, files }).faults.map((fault) =>
    formatFault(fault).replace(`content/${plan.id}/`, ''),
  );
}

const swap =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

test.each([SMALL, COMPLETE, PARTS, NOTED, SIGNS])('$id is as its source is', (plan) => {
  expect(found(plan, {})).toEqual([]);
});

test.each<[what: string, plan: PlanFolder, path: string, from: string, to: string, fault: string]>([
  [
    'a section glued to the paragraph before it',
    NOTED,
    `${C}001-基础.mdx`,
    '[^2]。\n\n## 第二节 港口现状\n\n',
    '[^2]。第二节 港口现状',
    'H1 来稿的节标题「第二节　港口现状」（source.txt:23）粘在这一段里 → 写作 ## 节标题；',
  ],
  [
    'a section glued to the paragraph behind it',
    NOTED,
    `${C}004-口岸.mdx`,
    '## 第六节 智慧口岸\n\n建设',
    '第六节 智慧口岸建设',
    'H1 来稿的节标题「第六节　智慧口岸」（source.txt:59）粘在这一段里',
  ],
  [
    'a section written as a subheading',
    NOTED,
    `${C}001-基础.mdx`,
    '## 第二节 港口现状',
    '### 第二节 港口现状',
    'H1 来稿的节标题「第二节　港口现状」（source.txt:23）粘在这一段里',
  ],
  [
    'an item of the level of sections, where sections are （一）',
    SIGNS,
    `${C}01.mdx`,
    '\n\n## （二）',
    '（二）',
    'H1 来稿的节标题「（二）',
  ],
])('%s is named', (_, plan, path, from, to, fault) => {
  expect(found(plan, { [path]: swap(from, to) }).join('\n')).toContain(fault);
});

test('a section glued to the title of its chapter is named', () => {
  const glue = (text: string): string =>
    text.replace('## 第一节 区位条件\n', '').replace('title: 发展基础', 'title: 发展基础 第一节 区位条件');
  expect(found(NOTED, { [`${C}001-基础.mdx`]: glue }).join('\n')).toContain(
    'H1 来稿的节标题「第一节　区位条件」（source.txt:15）粘在这一段里',
  );
});

test('a section renumbered is named with the line of the source', () => {
  const faults = found(NOTED, { [`${C}001-基础.mdx`]: swap('## 第二节', '## 第三节') });
  expect(faults).toEqual([
    expect.stringContaining('M6 第 2 个节标题写作「第三节 港口现状」 → 以「第二节」开头'),
    expect.stringContaining('T1 与原文不同：这里是「三」，原文（source.txt:23:2）是「二」'),
  ]);
});

test('a chapter whose file is gone is named with the line of its title, wherever it stood', () => {
  expect(found(SMALL, { [`${C}01-起点.mdx`]: null })).toEqual([
    expect.stringContaining('C2 缺第「1」章的文件'),
    expect.stringMatching(/H2 来稿的章「第一章.*」（source.txt:\d+）没有文件/),
  ]);
  expect(found(SMALL, { [`${C}02-保障.mdx`]: null }).join('\n')).toMatch(
    /H2 来稿的章「第二章.*」（source.txt:\d+）没有文件/,
  );
  expect(found(NOTED, { [`${C}002-要求.mdx`]: null }).join('\n')).toContain(
    'H2 来稿的章「第二章　总体要求」（source.txt:27）没有文件',
  );
});

test('a part whose file is gone is named', () => {
  const faults = found(NOTED, {
    [`${C}b2-任务.mdx`]: null,
    [`${C}002-要求.mdx`]: (text) =>
      `${text}\n第二编 重点任务\n\n**以港兴城。**本编部署任务，依据第一编第二章。\n\n目标另见附件1。\n`,
  });
  expect(faults.join('\n')).toContain('H1 来稿的篇标题「第二编　重点任务」（source.txt:35）粘在这一段里');
});

test('a chapter that prints a number which is not due is named', () => {
  const edits = {
    [`${C}004-口岸.mdx`]: swap('number: 4\n', 'number: 4\nlabel: 第三章\n'),
    'source.txt': swap('第二章　优化口岸', '第三章　优化口岸'),
  };
  const [fault] = found(NOTED, edits);
  expect(fault).toContain('H3 「第三章 优化口岸」（source.txt:55）的序号不接 → 应是「第二章」');
});

test('a lead that the source does not mark, where leads are rare, is named', () => {
  const files = { 'errata.yaml': (text: string) => text.slice(0, text.indexOf('excused:')) };
  expect(found(NOTED, files)).toEqual([
    expect.stringContaining('b2-任务.mdx:7:1 H4 引领句「以港兴城」在来稿里（source.txt:37）没有标出'),
  ]);
});

test('a box without an item, and an item that fell out behind it, are named', () => {
  const out = '<Box title="专栏一 航道工程">\n\n</Box>\n\n**主航道：**望潮港主航道疏浚工程。\n';
  const box = /<Box[^]*<\/Box>\n/;
  expect(found(NOTED, { [`${C}003-航道.mdx`]: (text) => text.replace(box, out) }).join('\n')).toMatch(
    /H5 专栏「专栏一 航道工程」（source.txt:\d+）里一条也没有/,
  );
  const items = (text: string): string =>
    text.replace('主航道：望潮港主航道疏浚工程。', '1.主航道。\n\n2.支航道。\n\n3.锚地。');
  const half = '<Box title="专栏一 航道工程">\n\n1.主航道。\n\n2.支航道。\n\n</Box>\n\n3.锚地。\n';
  expect(
    found(NOTED, { 'source.txt': items, [`${C}003-航道.mdx`]: (text) => text.replace(box, half) }).join('\n'),
  ).toMatch(/H5 「3.锚地。」（source.txt:\d+）接着专栏「专栏一 航道工程」最后一条的序号，却在专栏外面/);
});

test('an excuse that excuses nothing is a fault', () => {
  const edit = swap('line: 37', 'line: 39');
  expect(found(NOTED, { 'errata.yaml': edit })).toEqual([
    expect.stringContaining('H4 引领句「以港兴城」'),
    expect.stringContaining('E8 没有可以开脱的：来稿第 39 行（「以港兴城。」）没有 H4 这个问题'),
  ]);
});

test('one line says what the source has and what the chapters have', () => {
  const countsOf = (plan: PlanFolder): string =>
    buildPlan({ id: plan.id, files: planFilesOf(plan) }).plan!.counts;
  expect(countsOf(NOTED)).toBe('来稿 2 篇 4 章 6 节 1 专栏 1 表；各章文件 2 · 4 · 6 · 1 · 1');
  expect(countsOf(SIGNS)).toBe('来稿 2 章 3 节；各章文件 2 · 3');
});

test('a section counts as one of the source where its heading and its paragraph are one line there', () => {
  const files = new Map(planFilesOf(SIGNS));
  files.set('source.txt', files.get('source.txt')!.replace('（二）主要目标\n', '（二）主要目标。'));
  files.set('chapters/01.mdx', files.get('chapters/01.mdx')!.replace('（二）主要目标', '（二）主要目标。'));
  const { plan, faults } = buildPlan({ id: SIGNS.id, files });
  expect(faults.filter(({ rule }) => rule !== 'I2').map(formatFault)).toEqual([]);
  expect(plan!.counts).toBe('来稿 2 章 3 节；各章文件 2 · 3');
});
