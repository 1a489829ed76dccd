import { expect, test } from 'vitest';
import { bodyOf, drafted, draftedFile } from '../../../scripts/testing/received/drafted.ts';

const REST = '加快构建以科技创新为核心的全面创新体系，激发各类主体的活力，五年内见到成效。';
const lead = (k: number): string => `完善创新生态${k}。${REST}`;
const plain = (k: number): string => `今后${k}年要把这件事摆在更加突出的位置，${REST}`;

/** How many paragraphs of a chapter begin in bold. */
const bold = (...lines: string[]): number =>
  bodyOf(drafted(['第一章 甲', ...lines].join('\n\n')), '1').match(/^\*\*/gm)?.length ?? 0;

test.each<[what: string, lines: string[], count: number]>([
  ['guessed where most paragraphs begin with a short sentence', [lead(1), lead(2), plain(3)], 2],
  ['not guessed where half of them do', [lead(1), plain(2)], 0],
  ['not guessed where few of them do', [lead(1), plain(2), plain(3)], 0],
  ['guessed for numbered paragraphs alone', [`（一）${lead(1)}`, `（二）${lead(2)}`, plain(3), plain(4)], 2],
  ['kept where the text itself marks them', [`**完善生态。**${REST}`, plain(2), plain(3)], 1],
])('run-in headings are %s', (_, lines, count) => expect(bold(...lines)).toBe(count));

test('every guessed run-in heading is named by its line', () => {
  const { questions } = drafted(['第一章 甲', lead(1), lead(2), plain(3)].join('\n\n'));
  expect(questions).toEqual([
    { line: 3, question: '3 个段落里 2 个以短句开头，初稿把它当作引领句加粗：核对第 3、5 行' },
  ]);
});

test('what the file sets in bold is no guess', async () => {
  const draft = await draftedFile(
    '来稿.md',
    `## 第一章 甲\n\n**完善生态。**${REST}\n\n${plain(2)}\n\n${plain(3)}\n`,
  );
  expect(bodyOf(draft, '1')).toMatch(/^\*\*完善生态。\*\*加快/);
  expect(draft.questions).toEqual([]);
});
