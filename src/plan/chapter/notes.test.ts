import { expect, test } from 'vitest';
import { numberChapter, type NumberedChapter } from './clauses.ts';
import { parseChapter } from './markdown.ts';
import { signsOf } from './notes.ts';

const number = (...paragraphs: string[]): NumberedChapter =>
  numberChapter(parseChapter(paragraphs.join('\n\n')), 'c3', '03.mdx');

const listed = ({ blocks }: NumberedChapter): string[] =>
  blocks.filter(({ kind }) => kind === 'note').map(({ id, ownText }) => `${id} ${ownText}`);

const said = ({ faults }: NumberedChapter): string[] =>
  faults.map(({ rule, line, message }) => `${line} ${rule} ${message}`);

test('a note has the id of the clause in which its sign stands, and is no part of its text', () => {
  const chapter = number(
    '粮食[^1]四十万吨[^2]。',
    '## 第一节 水利[^b]',
    '<Box title="专栏1">\n\n**甲：**水库[^3]。\n\n</Box>',
    '<Table>\n\n| 名称[^4] | 值 |\n| --- | --- |\n| 渠[^5] | 1 |\n\n</Table>',
    '[^1]: 来自公报。',
    '[^2]: 含薯类。',
    '[^b]: 标题的注。',
    '[^3]: 小型。',
    '[^4]: 表头的注。',
    '[^5]: 干渠。',
  );
  expect(chapter.faults).toEqual([]);
  expect(listed(chapter)).toEqual([
    'c3-p1-n1 来自公报。',
    'c3-p1-n2 含薯类。',
    'c3-s1-n1 标题的注。',
    'c3-s1-p1-i1-n1 小型。',
    'c3-s1-p2-n1 表头的注。',
    'c3-s1-p2-r1-n1 干渠。',
  ]);
  expect(chapter.blocks[0]!.ownText).toBe('粮食四十万吨。');
  expect(chapter.blocks[0]!.pieces.flatMap(({ note, start }) => (note ? [[start, note.id]] : []))).toEqual([
    [2, 'c3-p1-n1'],
    [6, 'c3-p1-n2'],
  ]);
});

test('ids count signs in reading order, notes stand in the order of the file', () => {
  expect(listed(number('甲[^1]乙[^2]。', '[^2]: 二。', '[^1]: 一。'))).toEqual([
    'c3-p1-n2 二。',
    'c3-p1-n1 一。',
  ]);
});

test('several signs may lead to one note, which belongs to the first', () => {
  const chapter = number('甲[^1]。', '乙[^1]。', '[^1]: 注。');
  expect(listed(chapter)).toEqual(['c3-p1-n1 注。']);
  expect(chapter.blocks[1]!.pieces.find(({ note }) => note)?.note?.id).toBe('c3-p1-n1');
});

test.each([
  ['without a sign', ['甲。', '[^1]: 注。'], '3 M9 脚注「[^1]」在本章正文里没有号'],
  ['twice', ['甲[^1]。', '[^1]: 一。', '[^1]: 二。'], '5 M9 脚注「[^1]」写了两次'],
  ['without words', ['甲[^1]。', '[^1]: ## 一'], '3 M9 脚注「[^1]」没有文字'],
  ['of two paragraphs', ['甲[^1]。', '[^1]: 一。\n\n    二。'], '5 M3 章文件里不能有「这个位置的段落」'],
  [
    'with a sign in it',
    ['甲[^1]乙[^2]。', '[^1]: 一[^2]。', '[^2]: 二。'],
    '3 M3 章文件里不能有「这个位置的脚注号」',
  ],
  [
    'inside a box',
    ['甲[^1]。', '<Box>\n\n乙。\n\n[^1]: 一。\n\n</Box>'],
    '7 M3 章文件里不能有「这个位置的脚注」',
  ],
])('a note %s is a fault', (_, paragraphs, fault) => {
  expect(said(number(...paragraphs))).toContain(fault);
});

test.each([
  ['1', ['[^1]', '[1]']],
  ['①', ['[^①]', '[①]', '①']],
  ['1-2', ['[^1-2]', '[1-2]', '[^1]', '[1]']],
])('the source may have the sign of %s as it is printed', (label, signs) => {
  expect(signsOf({ label })).toEqual(signs);
});
