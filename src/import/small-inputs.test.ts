/** Small received texts, each with one thing that real plans do, and what a clerk expects of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asked, bodyOf, draftedFile, fileOf } from '../../scripts/testing/received/drafted.ts';
import { gb18030 } from '../../scripts/testing/received/gb18030.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault } from '../text/faults.ts';
import { draft } from './draft.ts';
import { readReceived } from './read.ts';

const FIXTURES = 'scripts/testing/fixtures/import';
const PLAN = `title: 望江县规划
short: 望江县规划
place: 望江县
period: { from: 2026, to: 2030 }
issuer: 望江县人民政府
issued: 2026-03-01
source: 虚构的规划。
`;

const received = (name: string): Promise<Awaited<ReturnType<typeof draftedFile>>> =>
  draftedFile(name, readFileSync(`${FIXTURES}/${name}`));

/** The names of a draft's files. */
const paths = async (name: string): Promise<string[]> =>
  [...(await received(name)).files.keys()].map((path) => path.slice('chapters/'.length));

/** What the check says of a draft under a plan.yaml that is filled in. */
function faultsOf(draft: { files: ReadonlyMap<string, string>; source: string }): string[] {
  const given: [string, string][] = [
    ['plan.yaml', PLAN],
    ['source.txt', draft.source],
    ['errata.yaml', 'corrections: []'],
  ];
  const { plan, faults } = buildPlan({ id: 'wangjiang-155', files: new Map([...given, ...draft.files]) });
  return [...faults.map(formatFault), ...(plan?.stats.unaccounted ? ['unaccounted'] : [])];
}

test('a picture that did not come, and a map, stay as the draft has them: the question asks for nothing the check refuses', async () => {
  const draft = await draftedFile(
    'a.md',
    '## 第一章 港口\n\n全长12公里。\n\n![流程](a.jpg)\n\n![港区布局图](b.jpg)\n',
  );
  expect(bodyOf(draft, '1')).toBe('全长12公里。\n\n<LostFigure />\n\n<LostFigure />');
  expect(asked(draft).map((line) => /写作 <LostFigure \/>.*plan\.yaml 的 source 里写明/.test(line))).toEqual([
    true,
    true,
  ]);
  expect(faultsOf(draft)).toEqual([]);
});

describe('parts', () => {
  test('a part has a file, its opening paragraph and the position of its first chapter', async () => {
    const draft = await received('parts.txt');
    expect([...draft.files.keys()]).toEqual([
      'chapters/b1-奋进新征程.mdx',
      'chapters/01-现实基础.mdx',
      'chapters/b2-产业兴县打造增长极.mdx',
      'chapters/02-主导产业.mdx',
    ]);
    expect(fileOf(draft, 'b2')).toBe(
      '---\nnumber: 2\ntitle: 产业兴县 打造增长极\nfirst: 2\n---\n\n把产业摆在首位。\n',
    );
    expect(draft.numbering).toEqual({
      part: '第一篇',
      chapter: '第一章',
      chapters: 'through',
      sections: 'again',
    });
    expect(draft.questions).toEqual([]);
  });

  test('chapters that begin again in each part are numbered through by position', async () => {
    const draft = await received('again.txt');
    expect(await paths('again.txt')).toEqual([
      'b1-总则.mdx',
      '01-依据.mdx',
      '02-范围.mdx',
      'b2-分则.mdx',
      '03-渔业.mdx',
      '04-港口.mdx',
    ]);
    expect(draft.numbering).toMatchObject({ part: '第一编', chapters: 'again' });
    expect(fileOf(draft, '3')).toBe('---\nnumber: 3\ntitle: 渔业\n---\n\n稳定水面。\n');
    expect(fileOf(draft, 'b2')).toContain('first: 3\n');
  });
});

describe('numbers', () => {
  test('without 章 the chapters are 一、 and their items （一）', async () => {
    const draft = await received('one-dot.txt');
    expect(await paths('one-dot.txt')).toEqual(['00-卷首.mdx', '01-指导思想.mdx', '02-重点工作.mdx']);
    expect(draft.numbering).toMatchObject({ chapter: '一、' });
    expect(bodyOf(draft, '2').split('\n\n')).toEqual([
      '**（一）稳定水面。**养殖水面稳定在12万亩，禁养区一律退出。',
      '**（二）提高品质。**水产品合格率达到99%以上。',
    ]);
    expect(asked(draft)).toContain('3 「一、」至「二、」（第 3、7 行）当作章');
  });

  test('第1章 and 第1节 stay as they are printed', async () => {
    const draft = await received('figures.txt');
    expect(draft.numbering).toMatchObject({ chapter: '第1章', section: '第1节' });
    expect(fileOf(draft, '1')).toBe(
      '---\nnumber: 1\ntitle: 现实基础\n---\n\n## 第1节 五年成就\n\n县域经济稳步增长。\n',
    );
  });

  test('sections may run on through the chapters', async () => {
    const draft = await received('through.txt');
    expect(draft.numbering).toMatchObject({ sections: 'through' });
    expect(bodyOf(draft, '2')).toBe('## 第三节 数量\n\n数量翻番。\n\n## 第四节 质量\n\n质量领先。');
    expect(draft.questions).toEqual([]);
  });

  test('headings set wide are headings', async () => {
    const draft = await received('spaced.txt');
    expect(bodyOf(draft, '1')).toBe('## 第一节 五年成就\n\n成就可喜。');
    expect(fileOf(draft, '2')).toContain('title: 奋斗 目标\n');
    expect(bodyOf(draft, '2')).toBe('## 第一节 总量 目标\n\n总量翻番。');
    expect(faultsOf(draft)).toEqual([]);
  });

  test('below a chapter without sections （一） and 1. are headings of their own', async () => {
    const draft = await received('short.txt');
    expect(fileOf(draft, '1')).toBe(
      '---\nnumber: 1\ntitle: 夯实底盘 开创新局面\n---\n\n未来五年任务艰巨全县干部要迎难而上。\n\n' +
        '### （一）管好水面\n\n养殖水面稳定在12万亩以上。\n\n### 1.禁养\n\n退出禁养区。\n',
    );
    expect(asked(draft).map((question) => question.split(' ')[0])).toEqual(['2', '5', '7', '11']);
  });

  test('a text in which no chapter is found is one question and nothing is lost', async () => {
    const draft = await received('english.txt');
    expect(await paths('english.txt')).toEqual(['00-全文.mdx']);
    expect(asked(draft)).toContain('1 没有认出章：全文放在 00');
    expect(faultsOf(draft)).toEqual([]);
  });
});

describe('layout', () => {
  test('Markdown: levels, items, a picture asked about, a box, a heading behind a backslash', async () => {
    const draft = await received('marked.txt');
    expect(await paths('marked.txt')).toEqual(['00-卷首.mdx', '01-现实基础.mdx']);
    expect(bodyOf(draft, '1').split('\n\n')).toEqual([
      '## 第一节 五年成就',
      '县域经济稳步增长。',
      '水产品总量6万吨',
      '绿化荒山2万亩',
      '<LostFigure />',
      '<Box title="专栏2 港口工程">',
      '**码头扩建**→扩建码头1座。',
      '</Box>',
      '## 第二节 存在不足',
      '短板依然不少。',
    ]);
    expect(asked(draft).filter((question) => question.includes('专栏1 发展指标'))).toHaveLength(1);
    expect(faultsOf(draft)).toEqual([]);
  });

  test('the line below a picture that numbers it is its caption', async () => {
    const text =
      '第一章 总则\n\n![三步](流程.png)\n\n图1 办事流程\n\n![](另.png)\n\n图二所示的流程由县里定。\n';
    const received = await readReceived('稿.md', new TextEncoder().encode(text));
    if ('refused' in received) throw new Error(received.refused);
    const drafted = draft({ ...received, pictures: new Map([['流程.png', new Uint8Array(1)]]) });
    expect(bodyOf(drafted, '1').split('\n\n')).toEqual([
      '<Picture src="pictures/流程.png" alt="三步" caption="图1 办事流程" />',
      '<LostFigure />',
      '图二所示的流程由县里定。',
    ]);
    expect(asked(drafted).filter((question) => question.includes('对不上'))).toEqual([]);
  });

  test('a list of contents is recognised, left out of the chapters and asked about', async () => {
    const draft = await received('contents.txt');
    expect(await paths('contents.txt')).toEqual(['00-卷首.mdx', '01-现实基础.mdx', '02-奋斗目标.mdx']);
    expect(draft.aside).toEqual([{ lines: [3, 7], class: '目录', begins: '目录' }]);
    expect(asked(draft)).toContain('3 第 3 行至第 7 行是目录，不进正文，各条与正文标题相同');
    expect(draft.source).toContain('第二章 奋斗目标 ………… 7');
  });

  test('notes are attached to their words, by number and by sign', async () => {
    const draft = await received('notes.txt');
    expect(bodyOf(draft, '1')).toBe(
      '全县水产品总量6万吨[^1]，加工率35%[^①]。\n\n[^1]: 数据由县统计局提供。\n\n[^①]: 含外购原料加工。',
    );
  });

  test('boxes of any label go to their end, with or without a colon', async () => {
    const draft = await received('boxes.txt');
    expect(bodyOf(draft, '1')).toBe(`建好港口。

<Box title="专栏一 港口重点工程">

码头扩建。扩建码头1座。

航道疏浚。疏浚航道8公里。

</Box>

<Box title="专栏2-1 公路工程">

**1.省道改线：**改线省道15公里。

**2.乡道硬化：**硬化乡道120公里。

</Box>

<Box title="专栏：卫生工程">

新建卫生院2所。

</Box>`);
    expect(bodyOf(draft, '2')).toBe('修好公路。');
    expect(asked(draft)).toHaveLength(3);
    expect(faultsOf(draft)).toEqual([]);
  });

  test('tables are read from tabs and from wide blanks, with their titles', async () => {
    const draft = await received('tables.txt');
    expect(bodyOf(draft, '1')).toBe(`<Table title="专栏1 “十五五”发展指标">

| 名称 | 2025年 | 2030年 | 性质 |
| --- | --- | --- | --- |
| 水产品总量（万吨） | 6 | 8 | 预期性 |
| 水质达标率（%） | 90 | 95 | 约束性 |

</Table>

<Table title="表1 资金表">

| 用途 | 金额（万元） |
| --- | --- |
| 码头 | 500 |
| 航道 | 260 |

</Table>`);
    expect(asked(draft)).toHaveLength(2);
    expect(faultsOf(draft)).toEqual([]);
  });

  test('what MDX would read as its own is escaped, so that the check accepts the draft', async () => {
    expect(faultsOf(await received('signs.txt'))).toEqual([]);
  });
});

describe('files', () => {
  const TEXT = '第一章 环境\n\n成绩不小。\n';
  const CHAPTER = '---\nnumber: 1\ntitle: 环境\n---\n\n成绩不小。\n';

  test.each([
    ['line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${TEXT}`],
  ])('%s come in as a text without', async (_, text) => {
    const draft = await draftedFile('来稿.txt', text);
    expect(fileOf(draft, '1')).toBe(CHAPTER);
    expect(draft.source).toBe(TEXT);
  });

  test('a text in GB 18030 is read, and it is said', async () => {
    const bytes = gb18030(TEXT);
    expect(fileOf(await draftedFile('来稿.txt', bytes), '1')).toBe(CHAPTER);
    expect(await readReceived('来稿.txt', bytes)).toMatchObject({
      kind: '纯文本，GB 18030 编码',
      source: TEXT,
    });
  });

  test('an empty file is refused in one sentence', async () => {
    const refused = { refused: '「来稿.txt」是空的：里面没有文字，请核对是不是这个文件' };
    expect(await readReceived('来稿.txt', new Uint8Array())).toEqual(refused);
  });
});
