/** Lines that are cut, numbered, wrapped: what the paper did to the text. */
import { expect, test } from 'vitest';
import { bodyOf, drafted } from '../../../scripts/testing/received/drafted.ts';

const PROSE = '今后五年要把这件事摆在更加突出的位置，一年接着一年干，抓出成效，让全县人民都得到实惠';

test.each<[what: string, numbers: string[]]>([
  ['between dashes', ['- 1 -', '— 2 —', '－3－']],
  ['as 第 1 页', ['第 1 页', '第2页 共9页', '第 3 页/共 9 页']],
  ['as a part of all', ['1/9', '2 / 9', '3/9']],
  ['bare, where they follow one another', ['7', '8', '9']],
])('page numbers are left out, and the paragraph they cut is whole: %s', (_, numbers) => {
  const lines = [
    '第一章 甲',
    `${PROSE}一`,
    ...numbers.flatMap((number) => [number, `${PROSE}。`, `${PROSE}二`]),
  ];
  const draft = drafted([...lines, `${PROSE}。`].join('\n\n'));
  expect(draft.aside.map(({ class: kind }) => kind)).toEqual(['页眉页码', '页眉页码', '页眉页码']);
  expect(bodyOf(draft, '1').split('\n\n')[0]).toBe(`${PROSE}一${PROSE}。`);
});

test('two bare numbers are text', () => {
  expect(drafted(['第一章 甲', `${PROSE}。`, '7', '8', `${PROSE}。`].join('\n\n')).aside).toEqual([]);
});

/** Cut at a width, as a text editor and a PDF do. */
const wrap = (text: string, width = 20): string => text.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n');

const LONG = [1, 2, 3].map((k) => `${PROSE}。${PROSE}${k}${PROSE}。`);

test.each<[what: string, text: string]>([
  ['parted by blank lines', ['第一章 甲', ...LONG].map((line) => wrap(line)).join('\n\n')],
  [
    'known by their indent',
    ['第一章 甲', ...LONG.map((line) => `　　${line}`)].map((line) => wrap(line)).join('\n'),
  ],
])('paragraphs cut at one width are whole: %s', (_, text) => {
  const draft = drafted(text);
  expect(bodyOf(draft, '1').replaceAll('**', '').split('\n\n')).toEqual(LONG);
  expect(draft.questions.filter(({ question }) => question.startsWith('接在'))).toEqual([]);
});

test('what a cut line begins with is no number of a heading', () => {
  const lines = [`${PROSE.slice(0, 19)}京`, '九、京广两条铁路干线沿线地带要抓紧开发建', '设。'];
  const draft = drafted(
    ['一、甲', ...LONG.map((line) => wrap(line)), lines.join('\n'), '二、乙', `${PROSE}。`].join('\n\n'),
  );
  expect([...draft.files.keys()]).toEqual(['chapters/01-甲.mdx', 'chapters/02-乙.mdx']);
});

test('in a text of whole paragraphs items of a list stay apart', () => {
  const items = [
    '工业部门为三百一十三亿元，占四成；',
    '农业部门为六十一亿元，占一成；',
    '其他部门为九亿元。',
  ];
  const draft = drafted(['第一章 甲', `${PROSE}：`, ...items].join('\n\n'));
  expect(bodyOf(draft, '1').split('\n\n').slice(1)).toEqual(items);
});
