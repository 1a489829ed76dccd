import { expect, test } from 'vitest';
import { asked, drafted, draftedFile } from '../../../scripts/testing/received/drafted.ts';

const PROSE = '今后五年要把这件事摆在更加突出的位置，一年接着一年干，抓出成效。';
const BODY = [
  '序言',
  PROSE,
  '第一章 现实基础',
  '第一节 五年成就',
  PROSE,
  '第二章 奋斗目标',
  PROSE,
  '第三章 保障措施',
  PROSE,
];
const WHOLE = ['县规划', ...BODY].join('\n\n');

/** The lines left out of the chapters, and the names of the files. */
const outcome = (lines: string[]): { left: string[]; files: string[] } => {
  const text = lines.join('\n\n');
  const { aside, files } = drafted(text);
  const rows = text.split('\n');
  return {
    left: aside.flatMap(({ lines: [from, to] }) => rows.slice(from - 1, to).filter((row) => row !== '')),
    files: [...files.keys()],
  };
};
const FILES = [...drafted(WHOLE).files.keys()];
const ENTRIES = ['序言', '第一章 现实基础', '第一节 五年成就', '第二章 奋斗目标', '第三章 保障措施'];

test.each<[what: string, contents: string[]]>([
  ['with dots and page numbers', ['目录', ...ENTRIES.map((entry, at) => `${entry}………………${at + 1}`)]],
  ['with a tab and page numbers', ['目  录', ...ENTRIES.map((entry, at) => `${entry}\t${at + 1}`)]],
  ['with nothing but the words', ['目录', ...ENTRIES]],
  ['of the chapters alone', ['目次', ...ENTRIES.filter((entry) => entry.includes('章'))]],
  ['without a title', ENTRIES.map((entry, at) => `${entry}……${at + 1}`)],
  ['without a title and page numbers', ENTRIES.slice(1)],
  ['with numbers of pages in brackets', ['目录', ...ENTRIES.map((entry, at) => `${entry} (${at + 1})`)]],
])('a list of contents is left out: %s', (_, contents) => {
  expect(outcome(['县规划', ...contents, ...BODY])).toEqual({ left: contents, files: FILES });
});

test('headings of a text without contents are no contents', () => {
  expect(outcome(['县规划', ...BODY])).toEqual({ left: [], files: FILES });
  expect(outcome(['第一篇 总论', '第一章 环境', '第一节 成就', '一、农业', PROSE]).left).toEqual([]);
});

test('an entry that differs from its heading is named', () => {
  const draft = drafted(
    ['目录', '第一章 现买基础 1', '第二章 奋斗目标 2', '第三章 保障措施 3', ...BODY.slice(2)].join('\n\n'),
  );
  expect(asked(draft)).toContain(
    '1 第 1 行至第 7 行是目录，不进正文；其中与正文标题不同的：「第一章现买基础」（第 3 行）',
  );
});

test('the file itself may say what its contents are', async () => {
  const text =
    '<details>\n<summary>目录</summary>\n\n- 第一章 甲\n\n</details>\n\n## 第一章 甲\n\n子。\n\n## 第二章 乙\n\n丑。\n';
  const { aside, source } = await draftedFile('来稿.md', text);
  expect(aside).toMatchObject([{ class: '目录', begins: '目录' }]);
  expect(source).toBe('目录\n\n第一章 甲\n\n第一章 甲\n\n子。\n\n第二章 乙\n\n丑。\n');
});
