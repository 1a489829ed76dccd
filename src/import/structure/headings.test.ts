import { expect, test } from 'vitest';
import { asked, bodyOf, drafted, draftedFile, fileOf } from '../../../scripts/testing/received/drafted.ts';

const PROSE = '今后五年要把这件事摆在更加突出的位置，一年接着一年干，抓出成效。';

/** The headings of a draft: names of files, `##` and `###`. */
function headings(...lines: string[]): string[] {
  const { files } = drafted(lines.join('\n\n'));
  return [...files].flatMap(([path, text]) => [
    path.slice('chapters/'.length, -'.mdx'.length),
    ...(text.match(/^##.*$/gm) ?? []),
  ]);
}

test.each<[what: string, lines: string[], expected: string[]]>([
  [
    '一、 below 章 without 节 numbers sections',
    ['第一章 农业', '一、粮食', PROSE, '二、林业', PROSE, '第二章 工业', PROSE],
    ['01-农业', '## 一、粮食', '## 二、林业', '02-工业'],
  ],
  [
    '一、 above 章 numbers parts',
    ['一、任务', '第一章 农业', PROSE, '第二章 工业', PROSE, '二、措施', PROSE, '第三章 领导', PROSE],
    ['b1-任务', '01-农业', '02-工业', 'b2-措施', '03-领导'],
  ],
  [
    '部分 above 章 numbers parts',
    ['第一部分 任务', '第一章 农业', PROSE, '第二部分 措施', '第二章 领导', PROSE],
    ['b1-任务', '01-农业', 'b2-措施', '02-领导'],
  ],
  [
    '部分 without 章 numbers chapters',
    ['第一部分 任务', PROSE, '第二部分 措施', PROSE],
    ['01-任务', '02-措施'],
  ],
  [
    '（一） below 一、 numbers sections, 1. below that is a heading of its own',
    ['一、农业', '（一）粮食', '1.小麦', PROSE, '2.玉米', PROSE, '（二）林业', PROSE, '二、工业', PROSE],
    ['01-农业', '## （一）粮食', '### 1.小麦', '### 2.玉米', '## （二）林业', '02-工业'],
  ],
  [
    '（一） may run on through 一、',
    [
      '一、农业',
      '（一）粮食',
      PROSE,
      '（二）林业',
      PROSE,
      '二、工业',
      '（三）轻工',
      PROSE,
      '（四）重工',
      PROSE,
    ],
    ['01-农业', '## （一）粮食', '## （二）林业', '02-工业', '## （三）轻工', '## （四）重工'],
  ],
  [
    'a full stop at the end of a heading does not make it a sentence',
    ['一、农业', '（一）粮食生产。', PROSE, '（二）林业生产。', PROSE, '二、工业', PROSE],
    ['01-农业', '## （一）粮食生产。', '## （二）林业生产。', '02-工业'],
  ],
  [
    'items that follow one another are a list',
    [
      '第一章 农业',
      '任务如下：',
      '一、扩大粮食面积，提高单产；',
      '二、植树造林；',
      '三、发展渔业。',
      '第二章 工业',
      PROSE,
    ],
    ['01-农业', '02-工业'],
  ],
  [
    'a sentence that names a chapter is none',
    ['第一章 农业', '第三章所列各项指标要落实。', PROSE, '第二章 工业', '第一章第一节的任务见前文', PROSE],
    ['01-农业', '02-工业'],
  ],
  ['a chapter of three figures', ['第九十九章 甲', PROSE, '第一百章 乙', PROSE], ['01-甲', '02-乙']],
  [
    'a short line of its own in a text of whole paragraphs is a heading',
    ['第一章 农业', PROSE, '粮食生产', PROSE, '第二章 工业', PROSE],
    ['01-农业', '### 粮食生产', '02-工业'],
  ],
])('%s', (_, lines, expected) => expect(headings(...lines)).toEqual(expected));

test('a printed label that the numbering would not print is a field', () => {
  const draft = drafted(['第一章 甲', PROSE, '第三章 乙', PROSE].join('\n\n'));
  expect(fileOf(draft, '2')).toContain('number: 2\ntitle: 乙\nlabel: 第三章\n');
  expect(asked(draft)).toEqual([
    '5 「第三章 乙」的序号不接：前一个是「第一章」（第 1 行）。是原文这样，还是中间的标题丢了、接在别的段里',
  ]);
});

test.each<[what: string, lines: string[], body: string, question: string]>([
  [
    'behind the end of a paragraph',
    ['第一章 甲', '第一节 子项', PROSE, `${PROSE}第二节 丑项`, PROSE],
    `## 第一节 子项\n\n${PROSE}\n\n${PROSE}\n\n## 第二节 丑项\n\n${PROSE}`,
    '7 标题「第二节 丑项」与别的文字同在一行，已经分开：核对',
  ],
  [
    'before the text below it',
    ['第一章 甲', '第一节 子项', PROSE, `第二节 丑项 ${PROSE}`],
    `## 第一节 子项\n\n${PROSE}\n\n## 第二节 丑项\n\n${PROSE}`,
    '7 标题「第二节 丑项」与别的文字同在一行，已经分开：核对',
  ],
  [
    'behind another heading',
    ['第一章 甲 第一节 子项', PROSE],
    `## 第一节 子项\n\n${PROSE}`,
    '1 标题「第一节 子项」与别的文字同在一行，已经分开：核对',
  ],
  [
    'a number that is not due is a reference',
    ['第一章 甲', '第一节 子项', `${PROSE}第七节 午`],
    `## 第一节 子项\n\n${PROSE}第七节午`,
    '',
  ],
])('a heading glued in a line is split: %s', (_, lines, body, question) => {
  const draft = drafted(lines.join('\n\n'));
  expect(bodyOf(draft, '1')).toBe(body);
  expect(asked(draft)).toEqual(question ? [question] : []);
});

test('one item of many with its text behind it is split where the others stand alone', () => {
  const lines = [
    '一、农业',
    '（一）粮食',
    PROSE,
    '（二）林业',
    PROSE,
    `（三）渔业。${PROSE}`,
    '（四）牧业',
    PROSE,
    '二、工业',
    PROSE,
  ];
  const draft = drafted(lines.join('\n\n'));
  expect(bodyOf(draft, '1')).toContain(`## （三）渔业。\n\n${PROSE}\n\n## （四）牧业`);
});

test('the head of every page is no heading', () => {
  const draft = drafted(['第一章 甲', PROSE, '第一章 甲', PROSE, '第二章 乙', PROSE].join('\n\n'));
  expect([...draft.files.keys()]).toEqual(['chapters/01-甲.mdx', 'chapters/02-乙.mdx']);
  expect(draft.aside).toEqual([{ lines: [5, 5], class: '页眉页码', begins: '第一章 甲' }]);
  expect(asked(draft)).toEqual(['5 「第一章 甲」又出现一次，当作页眉，不进正文：核对']);
});

test('levels alone make chapters and sections, which have no label', async () => {
  const draft = await draftedFile(
    '来稿.md',
    '# 县规划\n\n## 总则\n\n甲。\n\n### 目标\n\n乙。\n\n## 措施\n\n丙。\n',
  );
  expect([...draft.files.keys()].slice(1)).toEqual(['chapters/01-总则.mdx', 'chapters/02-措施.mdx']);
  expect(bodyOf(draft, '1')).toBe('甲。\n\n## 目标\n\n乙。');
  expect(draft.numbering).toEqual({ chapters: 'through', sections: 'again' });
});

test('a heading without a number among numbered ones has their rank by its level, and is asked about', async () => {
  const draft = await draftedFile(
    '来稿.md',
    '## 第一章 甲\n\n子。\n\n## 过渡\n\n丑。\n\n## 第二章 乙\n\n寅。\n',
  );
  expect(fileOf(draft, '2')).toContain("title: 过渡\nlabel: ''\n");
  expect(asked(draft)).toContain('5 「过渡」没有序号，按来稿的级别当作章');
});

test.each<[what: string, second: string, numbering: string]>([
  ['running on', '（三）', 'section: （一）、sections: through'],
  ['beginning again', '（一）', 'section: （一）'],
])(
  'items with a run-in heading, %s: the question says all that makes them sections',
  (_, mark, numbering) => {
    const [one, two, three] = ['（一）粮食。', '（二）林业。', `${mark}渔业。`].map((words) => words + PROSE);
    const draft = drafted(['一、农业', one, two, '二、工业', three].join('\n\n'));
    const [question] = asked(draft).filter((line) => line.includes('以小标题开头'));
    expect(question).toContain('单独写成一行「## （一）粮食。」');
    expect(question!.endsWith(`numbering 里写 ${numbering}`)).toBe(true);
  },
);
