import { expect, test } from 'vitest';
import { asked, bodyOf, drafted } from '../../../scripts/testing/received/drafted.ts';

const draft = (...lines: string[]): ReturnType<typeof drafted> =>
  drafted(['第一章 甲', ...lines].join('\n\n'));

test.each<[what: string, lines: string[], body: string]>([
  ['by number', ['粮食40万吨[^1]。', '[^1]: 来自公报。'], '粮食40万吨[^1]。\n\n[^1]: 来自公报。'],
  ['by a number in brackets', ['粮食40万吨[1]。', '[1] 来自公报。'], '粮食40万吨[^1]。\n\n[^1]: 来自公报。'],
  ['by a sign', ['增长3%①。', '① 含良种场。'], '增长3%[^①]。\n\n[^①]: 含良种场。'],
  [
    'of two paragraphs',
    ['粮食[^1]。', '[^1]: 来自公报。\n    又据年鉴。'],
    '粮食[^1]。\n\n[^1]: 来自公报。又据年鉴。',
  ],
])('a note is attached to its words: %s', (_, lines, body) =>
  expect(bodyOf(draft(...lines), '1')).toBe(body),
);

test('a note in a cell is attached to it', () => {
  expect(bodyOf(draft('名\t值\n机床[^1]\t4', '[^1]: 指金属切削机床。'), '1')).toContain('| 机床[^1] | 4 |');
});

test('signs that number items are no notes', () => {
  const body = bodyOf(draft('包括：①粮食；②棉花。', '①粮食要增产。', '②棉花要稳产。'), '1');
  expect(body).toBe('包括：①粮食；②棉花。\n\n①粮食要增产。\n\n②棉花要稳产。');
});

test('a sign without a note is text, a note without a sign a question', () => {
  const { questions } = draft('粮食40万吨。', '[^2]: 来自公报。');
  expect(questions.map(({ question }) => question)).toEqual([
    '注「2」在正文里没有它所注的字：看它该放在哪里',
  ]);
  expect(bodyOf(draft('粮食[^7]。'), '1')).toBe('粮食\\[^7]。');
});

test('a note of a title cannot hang on it: it is text where it stands', () => {
  const noted = drafted('第一章 甲[^1]\n\n正文。\n\n[^1]: 来自公报。');
  expect(bodyOf(noted, '1')).toBe('正文。\n\n\\[^1]:来自公报。');
  expect(asked(noted)).toEqual(['5 注「1」所注的字在标题或题名里，挂不上：初稿作为段落放在原处']);
});

test('the lines of notes are listed, since they stand elsewhere in the source', () => {
  expect(draft('粮食[^1]。', '[^1]: 来自公报。', '下一段。').aside).toEqual([
    { lines: [5, 5], class: '注释', begins: '[^1]:来自公报。' },
  ]);
});
