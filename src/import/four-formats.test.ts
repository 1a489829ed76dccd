/** The same plan as Word, Markdown, web page and text gives the same chapters. The files are made here. */
import { expect, test } from 'vitest';
import { cell, docx, noteRef, p, row, run, styled, table } from '../../scripts/testing/received/docx.ts';
import { draftedFile } from '../../scripts/testing/received/drafted.ts';

type Block =
  | { kind: 'title' | 'part' | 'chapter' | 'section' | 'text' | 'annex'; words: string }
  | { kind: 'noted'; words: [before: string, after: string] }
  | { kind: 'box'; title: string; items: string[] }
  | { kind: 'table'; title: string; rows: string[][] };

const TITLE = '临禾县国民经济和社会发展第十五个五年规划纲要';
const CONTENTS = ['第一篇　总体要求', '第一章　发展环境', '第二篇　重点任务', '第二章　发展农业'];
const NOTE = '数据来自临禾县统计公报。';
const PROSE = '今后五年是打基础的五年，全县上下要同心协力，把粮食生产和乡村建设摆在更加突出的位置。';

const PLAN: Block[] = [
  { kind: 'part', words: '第一篇　总体要求' },
  { kind: 'text', words: '本篇说明发展的起点和方向。' },
  { kind: 'chapter', words: '第一章　发展环境' },
  { kind: 'section', words: '第一节　发展基础' },
  { kind: 'noted', words: ['全县粮食总产达到38万吨', '，居全市第三位。'] },
  { kind: 'section', words: '第二节　面临形势' },
  { kind: 'text', words: PROSE },
  { kind: 'part', words: '第二篇　重点任务　重在落实' },
  { kind: 'chapter', words: '第二章　发展农业' },
  { kind: 'section', words: '第一节　保障粮食安全' },
  { kind: 'text', words: '耕地不少于60万亩，PM2.5浓度<35微克，灌区按5*3布置，{附后}。' },
  {
    kind: 'box',
    title: '专栏1　水利重点工程',
    items: ['灌区改造：改造灌区2处。', '堤防加固：加固堤防12公里。'],
  },
  { kind: 'section', words: '第二节　主要指标' },
  {
    kind: 'table',
    title: '表1 主要指标',
    rows: [
      ['指标', '2025年', '2030年'],
      ['粮食总产（万吨）', '38', '40'],
      ['城镇化率（%）', '50', '55'],
    ],
  },
  { kind: 'text', words: '以上指标逐年考核，年终向社会公布结果，接受群众监督。' },
  { kind: 'annex', words: '附件1 名词解释' },
  { kind: 'text', words: '高标准农田：旱涝保收、稳产高产的农田，由县农业农村局认定。' },
];

function text(): string {
  const blocks = PLAN.map((block) => {
    if (block.kind === 'noted') return block.words.join('[^1]');
    if (block.kind === 'box') return [block.title, ...block.items].join('\n\n');
    if (block.kind === 'table')
      return `${block.title}\n\n${block.rows.map((cells) => cells.join('\t')).join('\n')}`;
    return block.words;
  });
  return [
    TITLE,
    '目录',
    ...CONTENTS.map((entry, at) => `${entry}………………${at + 1}`),
    ...blocks,
    `[^1]: ${NOTE}`,
  ].join('\n\n');
}

function markdown(): string {
  const signs = { title: '# ', part: '## ', chapter: '### ', section: '#### ', annex: '## ', text: '' };
  const blocks = PLAN.map((block) => {
    if (block.kind === 'noted') return block.words.join('[^1]');
    if (block.kind === 'box')
      return [`**${block.title}**`, ...block.items].map((line) => `> ${line}`).join('\n>\n');
    if (block.kind === 'table') {
      const [head, ...rest] = block.rows.map((cells) => `| ${cells.join(' | ')} |`);
      return [block.title, '', head, '| --- | --- | --- |', ...rest].join('\n');
    }
    return signs[block.kind] + block.words;
  });
  const contents = [
    '<details>',
    '<summary>目录</summary>',
    '',
    ...CONTENTS.map((entry) => `- ${entry}`),
    '',
    '</details>',
  ];
  return [`# ${TITLE}`, contents.join('\n'), ...blocks, `[^1]: ${NOTE}`].join('\n\n');
}

function webPage(): string {
  const escaped = (words: string): string => words.replace(/</g, '&lt;').replace(/　/g, '&#12288;');
  const tags = { title: 'h1', part: 'h2', chapter: 'h3', section: 'h4', annex: 'h2', text: 'p' };
  const blocks = PLAN.map((block) => {
    if (block.kind === 'noted')
      return `<p>${block.words.join('<sup><a href="#fn1" id="fnref1">1</a></sup>')}</p>`;
    if (block.kind === 'box')
      return `<table><tr><td><p><strong>${escaped(block.title)}</strong></p>${block.items.map((item) => `<p>${item}</p>`).join('')}</td></tr></table>`;
    if (block.kind === 'table')
      return `<p>${block.title}</p><table>${block.rows.map((cells) => `<tr>${cells.map((words) => `<td><p>${words}</p></td>`).join('')}</tr>`).join('')}</table>`;
    return `<${tags[block.kind]}>${escaped(block.words)}</${tags[block.kind]}>`;
  });
  const contents = `<div class="toc"><p>目录</p>${CONTENTS.map((entry) => `<p><a href="#x">${entry}</a></p>`).join('')}</div>`;
  return `<!DOCTYPE html><html><head><title>${TITLE}_临禾县人民政府</title><script>var a = 1;</script></head><body>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a></div>
<div class="main"><div class="article"><h1>${TITLE}</h1>${contents}${blocks.join('\n')}
<p id="fn1"><a href="#fnref1">1</a> ${NOTE}</p></div></div>
<div class="foot"><a href="/about">关于我们</a></div></body></html>`;
}

function word(): Uint8Array {
  const styles = { part: 'a1', chapter: 'a2', section: 'a3', annex: 'a1' };
  const blocks = PLAN.map((block) => {
    if (block.kind === 'noted') return p(run(block.words[0]) + noteRef(1) + run(block.words[1]));
    if (block.kind === 'box')
      return table(row(cell(p(run(block.title, true)) + block.items.map((item) => p(item)).join(''))));
    if (block.kind === 'table')
      return p(block.title) + table(...block.rows.map((cells) => row(...cells.map((words) => cell(words)))));
    return block.kind === 'text' || block.kind === 'title'
      ? p(block.words)
      : styled(block.words, styles[block.kind]);
  });
  const contents = [p('目　录'), ...CONTENTS.map((entry, at) => styled(`${entry}\t${at + 1}`, 'a6'))];
  return docx({ body: [p(TITLE), ...contents, ...blocks].join(''), footnotes: [NOTE] });
}

test('the same plan from text, Markdown, web page and Word gives the same chapters', async () => {
  const plain = await draftedFile('来稿.txt', text());
  expect([...plain.files.keys()]).toEqual([
    'chapters/00-卷首.mdx',
    'chapters/b1-总体要求.mdx',
    'chapters/01-发展环境.mdx',
    'chapters/b2-重点任务重在落实.mdx',
    'chapters/02-发展农业.mdx',
    'chapters/a1-名词解释.mdx',
  ]);
  for (const [name, content] of [
    ['来稿.md', markdown()],
    ['来稿.html', webPage()],
    ['来稿.docx', word()],
  ] as const) {
    const other = await draftedFile(name, content);
    expect(Object.fromEntries(other.files), name).toEqual(Object.fromEntries(plain.files));
    expect(other.numbering, name).toEqual(plain.numbering);
    expect(other.summary, name).toBe(plain.summary);
  }
});

test('the summary counts the same in the source and in the draft', async () => {
  const { summary } = await draftedFile('来稿.txt', text());
  expect(summary).toBe('来稿 2 篇 2 章 4 节 1 专栏 1 表 1 注 1 附件；初稿 2 · 2 · 4 · 1 · 1 · 1 · 1');
});
