import { expect, test } from 'vitest';
import { asked, bodyOf, drafted, fileOf } from '../../../scripts/testing/received/drafted.ts';

const PROSE = '今后五年要把这件事摆在更加突出的位置，一年接着一年干，抓出成效。';

test('what stands before the first chapter: notice, title, preface', () => {
  const draft = drafted(
    [
      '望江县人民政府',
      '关于印发规划纲要的通知',
      '各乡镇：',
      PROSE,
      '望江县“十五五”规划纲要',
      '序 言',
      PROSE,
      '第一章 甲',
      PROSE,
    ].join('\n\n'),
  );
  expect(fileOf(draft, '0')).toContain('title: 印发通知与序言\n');
  expect(bodyOf(draft, '0').match(/^###.*/gm)).toEqual(['### 望江县“十五五”规划纲要', '### 序言']);
  expect(draft.title).toBe('望江县“十五五”规划纲要');
});

test.each<[line: string, file: string, label: string]>([
  ['附件1 重大项目表', 'a1-重大项目表', '附件1'],
  ['附件：重大项目表', 'a1-重大项目表', '附件：'],
  ['附表一　指标表', 'a1-指标表', '附表一'],
  ['附录', 'a1-附录', ''],
  ['名词解释', 'a1-名词解释', ''],
])('「%s」 after the last chapter begins an annex', (line, file, label) => {
  const draft = drafted(['第一章 甲', PROSE, line, PROSE].join('\n\n'));
  expect([...draft.files.keys()].at(-1)).toBe(`chapters/${file}.mdx`);
  expect(/^label: (.*)$/m.exec(fileOf(draft, 'a1'))?.[1] ?? '').toBe(label);
  expect(bodyOf(draft, 'a1')).toBe(PROSE);
  expect(asked(draft)[0]).toMatch(/起当作附件，放在最后一章之后$/);
});

test('the title of an annex may stand on the next line', () => {
  const draft = drafted(`第一章 甲\n\n${PROSE}\n\n附件2\n重大项目表\n\n${PROSE}`);
  expect(fileOf(draft, 'a1')).toContain('title: 重大项目表\nlabel: 附件2\n');
});

test('annexes before the last chapter, and a list of them, are text', () => {
  const draft = drafted(
    ['附件：规划', '第一章 甲', PROSE, '附件2', '第二章 乙', PROSE, '附件：1.项目表'].join('\n\n'),
  );
  expect([...draft.files.keys()].filter((path) => path.includes('/a'))).toEqual([]);
});

test('a heading that is a number alone takes the next line for its title', () => {
  const draft = drafted(`第一章\n总体要求\n\n${PROSE}\n\n第二章\n主要任务\n\n${PROSE}`);
  expect([...draft.files.keys()]).toEqual(['chapters/01-总体要求.mdx', 'chapters/02-主要任务.mdx']);
  expect(asked(draft)).toContain('2 「总体要求」当作章标题的文字');
});

test('in a text of whole paragraphs a short line below a title stays one, and is asked about', () => {
  const draft = drafted(
    ['第一章 提高劳动生产率和降低', '成本的计划指标', PROSE, '第二章 乙', PROSE].join('\n\n'),
  );
  expect(fileOf(draft, '1')).toContain('title: 提高劳动生产率和降低\n');
  expect(asked(draft)).toContain(
    '3 「成本的计划指标」单独成行，当作段落：也许是标题「提高劳动生产率和降低」的第二行',
  );
});
