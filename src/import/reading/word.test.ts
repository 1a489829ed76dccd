import { expect, test } from 'vitest';
import {
  cell,
  docx,
  drawing,
  noteRef,
  p,
  row,
  run,
  styled,
  table,
} from '../../../scripts/testing/received/docx.ts';
import { readWord } from './word.ts';

/** Lines as `level text`, rows as cells between bars. */
async function lines(body: string, parts: Partial<Parameters<typeof docx>[0]> = {}): Promise<string[]> {
  const read = await readWord(docx({ body, ...parts }));
  return read.lines.map(({ text, level, row: cells, picture, frame }) =>
    cells
      ? `|${cells.cells.join('|')}|${cells.head ? ' head' : ''}`
      : picture
        ? `picture ${picture.src} ${picture.alt}`
        : `${level ?? (frame === undefined ? '' : '>')} ${text}`.trim(),
  );
}

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numbered = (text: string, id: number, at = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

test('headings have the level of their style, whatever its id, in English or in Chinese', async () => {
  expect(
    await lines(styled('第一篇', 'a1') + styled('第一章', 'a2') + styled('总则', 'a5') + p('正文。')),
  ).toEqual(['1 第一篇', '2 第一章', '1 总则', '正文。']);
});

test('a style of the author’s own is a heading by its level in the outline, or by the style it is based on', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="zhang"><w:name w:val="章题"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="zhang2"><w:name w:val="章题红"/><w:basedOn w:val="zhang"/></w:style>';
  const own = p('第三章', '<w:outlineLvl w:val="1"/>');
  expect(await lines(styled('第一章', 'zhang') + styled('第二章', 'zhang2') + own, { styles })).toEqual([
    '1 第一章',
    '1 第二章',
    '2 第三章',
  ]);
});

test('numbers that Word counts are written into the text', async () => {
  const numbering =
    list(
      0,
      level(0, 'chineseCountingThousand', '第%1章'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      level(2, 'bullet', '·'),
    ) +
    list(1, level(0, 'japaneseCounting', '（%1）')) +
    num(1, 0) +
    num(2, 1) +
    num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const body =
    numbered('环境', 1) +
    numbered('成绩', 1, 1) +
    numbered('点', 1, 2) +
    numbered('困难', 1, 1) +
    numbered('目标', 1) +
    numbered('指标', 1, 1) +
    numbered('甲', 2) +
    numbered('乙', 2) +
    numbered('丙', 3) +
    p('无', '<w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(await lines(body, { numbering })).toEqual([
    '第一章 环境',
    '1.1 成绩',
    '点',
    '1.2 困难',
    '第二章 目标',
    '2.1 指标',
    '（一） 甲',
    '（二） 乙',
    '（一） 丙',
    '无',
  ]);
});

test('a style that numbers its paragraphs numbers them', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = list(0, level(0, 'chineseCounting', '%1、')) + num(1, 0);
  expect(await lines(styled('总体要求', 'a1') + styled('主要任务', 'a1'), { styles, numbering })).toEqual([
    '1 一、 总体要求',
    '1 二、 主要任务',
  ]);
});

test('cells that Word joins are joined: across, down, both', async () => {
  const down = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge/>';
  const body = table(
    row(cell('指标', down), cell('数量', '<w:gridSpan w:val="2"/>')),
    row(cell('', on), cell('2025年'), cell('2030年')),
    row(cell('粮食'), cell('38'), cell('40')),
  );
  expect(await lines(body)).toEqual(['|指标|数量|←|', '|↑|2025年|2030年|', '|粮食|38|40|']);
});

test('a row over the whole width before the others names the table, one below it is a group', async () => {
  const whole = (text: string): string => row(cell(text, '<w:gridSpan w:val="2"/>'));
  const body = table(
    whole('专栏1 主要指标'),
    row(cell('指标'), cell('值')),
    whole('一、经济'),
    row(cell('粮食'), cell('40')),
  );
  expect(await lines(body)).toEqual(['专栏1 主要指标', '|指标|值|', '|一、经济|←|', '|粮食|40|']);
});

test('the paragraphs of a cell follow one another', async () => {
  expect(await lines(table(row(cell(p('灌区') + p('改造')), cell('2处'))))).toEqual(['|灌区 改造|2处|']);
});

test('a table of one cell is a frame around text', async () => {
  expect(await lines(table(row(cell(p('专栏1 水利') + p('灌区改造。')))))).toEqual([
    '> 专栏1 水利',
    '> 灌区改造。',
  ]);
});

test('a footnote stands at its words and at the end', async () => {
  const body = p(run('粮食40万吨') + noteRef(1) + run('，增长3%') + noteRef(2) + run('。')) + p('下一段。');
  expect(await lines(body, { footnotes: ['来自统计公报。', '含良种场。'] })).toEqual([
    '粮食40万吨[^1]，增长3%[^2]。',
    '下一段。',
    '[^1]: 来自统计公报。',
    '[^2]: 含良种场。',
  ]);
});

test('bold at the beginning of a paragraph is kept, bold further on is not', async () => {
  const body =
    p(run('完善创新生态。', true) + run('加快建设。')) +
    p(run('加快建设') + run('平台', true) + run('。')) +
    p(run('全段加粗', true));
  expect((await readWord(docx({ body }))).lines).toMatchObject([
    { text: '**完善创新生态。**加快建设。' },
    { text: '加快建设平台。' },
    { text: '全段加粗', bold: true },
  ]);
});

test('a line break inside a heading keeps both lines of it together', async () => {
  const read = await readWord(docx({ body: styled(run('第一章 稳固基础\n迈上新台阶'), 'a1') }));
  expect(read.lines).toMatchObject([
    { text: '第一章 稳固基础', level: 1, close: false },
    { text: '迈上新台阶', level: 1, close: true },
  ]);
});

test('entries of a table of contents are known by their style', async () => {
  const { lines: read } = await readWord(docx({ body: styled('第一章 环境\t1', 'a6') + p('第一章 环境') }));
  expect(read.map(({ contents }) => contents ?? false)).toEqual([true, false]);
});

test('a picture comes with its bytes and its words', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const read = await readWord(
    docx({ body: p('前文。') + p(drawing('rId10', '专栏1 主要指标')), pictures: [png] }),
  );
  expect(read.lines.at(-1)!.picture).toEqual({ src: 'pictures/1.png', alt: '专栏1 主要指标' });
  expect([...read.pictures]).toEqual([['pictures/1.png', png]]);
});
