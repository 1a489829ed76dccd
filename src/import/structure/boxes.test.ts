import { expect, test } from 'vitest';
import { asked, bodyOf, drafted, draftedFile } from '../../../scripts/testing/received/drafted.ts';

const PROSE = '今后五年要把这件事摆在更加突出的位置，一年接着一年干，抓出成效。';

/** The titles of the boxes of a chapter and how many paragraphs each has. */
function boxes(...lines: string[]): string[] {
  const body = bodyOf(drafted(['第一章 甲', ...lines].join('\n\n')), '1');
  return [...body.matchAll(/<Box(?: title="(.*)")?>\n\n([\s\S]*?)\n*<\/Box>/g)].map(
    ([, title, inside]) => `${title}：${inside!.split('\n\n').filter(Boolean).length}`,
  );
}

test.each(['专栏1 水利', '专栏 1-2：水利', '专栏一 水利', '专栏：水利', '专栏１　水利', '专栏3—1 水利'])(
  '「%s」 is the title of a box',
  (title) => expect(boxes(title, '灌区改造：2处。', '堤防：3处。')).toHaveLength(1),
);

test.each([
  '专栏作家下乡采风。',
  '专栏的内容见后',
  '专栏1列出的各项工程要抓紧实施，年底前全部完工，逐项验收。',
])('「%s」 is text', (title) => expect(boxes(title, PROSE)).toEqual([]));

test.each<[what: string, lines: string[], count: number]>([
  ['arrows', ['灌区→改造。', '堤防→加固。', PROSE], 2],
  ['labels', ['灌区：改造。', '堤防：加固。', PROSE], 2],
  [
    'an item without a label between two that have one',
    ['灌区：改造。', '另建泵站。', '堤防：加固。', PROSE],
    3,
  ],
  ['numbers', ['1.改造灌区。', '2.加固堤防。', PROSE], 2],
  ['short first sentences', ['灌区改造。改造2处。', '堤防加固。加固3处。'], 2],
  ['nothing in common: to the next heading', ['改造灌区2处，投资3亿元', '加固堤防12公里'], 2],
  ['a first line that only introduces', ['共安排下列工程。', '灌区：改造。', '堤防：加固。', PROSE], 3],
])('a box goes on as long as its lines begin alike: %s', (_, lines, count) => {
  expect(boxes('专栏1 水利', ...lines)).toEqual([`专栏1 水利：${count}`]);
});

test('a frame of the file is a box from its first line to its last, and no guess', async () => {
  const draft = await draftedFile(
    '来稿.md',
    `## 第一章 甲\n\n${PROSE}\n\n> 专栏1 水利\n>\n> 改造灌区。\n>\n> 加固堤防。\n\n${PROSE}\n`,
  );
  expect(bodyOf(draft, '1')).toBe(
    `${PROSE}\n\n<Box title="专栏1 水利">\n\n改造灌区。\n\n加固堤防。\n\n</Box>\n\n${PROSE}`,
  );
  expect(asked(draft)).toEqual([]);
});

test('a frame without a title is a box without one; before the chapters it is text', async () => {
  const draft = await draftedFile(
    '来稿.md',
    `# 县规划\n\n> （县人大批准）\n\n## 第一章 甲\n\n> 改造灌区。\n`,
  );
  expect(bodyOf(draft, '0')).toBe('### 县规划\n\n（县人大批准）');
  expect(bodyOf(draft, '1')).toBe('<Box>\n\n改造灌区。\n\n</Box>');
  expect(asked(draft)).toContain('7 框里的文字没有题名，当作没有题名的专栏');
});
