import { expect, test } from 'vitest';
import { drafted } from '../../scripts/testing/received/drafted.ts';
import { periodOf, placeInTitle, planFiles, withSource } from './plan-files.ts';

const RECEIVED = { name: '纲要 "定稿"\'.docx', sha256: 'a'.repeat(64) };

test('plan.yaml says that it is a draft, what the text says of itself, and what has to be filled in', () => {
  const source = '临禾县“十五五”水利规划\n\n第一编 甲\n\n第一章 子\n\n抓好水利。\n';
  const files = planFiles(drafted(source), source, RECEIVED);
  expect([...files.keys()].slice(0, 3)).toEqual(['source.txt', 'plan.yaml', 'errata.yaml']);
  expect(files.get('source.txt')).toBe(source);
  expect(files.get('plan.yaml')).toBe(`draft: true # 初稿只在 npm run dev 里看得到，不公布；校完删去这一行
title: 临禾县“十五五”水利规划
short: 待填：简称
place: 临禾县
period: { from: 2026, to: 2030 }
issuer: 待填：发文机关
issued: 待填：印发日期，写作 2026-03-01
source: 待填：来稿怎样得来
received: { file: '纲要 "定稿"''.docx', sha256: '${'a'.repeat(64)}' }
numbering:
  part: 第一编
  chapter: 第一章
  chapters: through
  sections: again
`);
  expect(files.get('errata.yaml')).toBe('corrections: []\ndoubts: []\n');
});

test('lines that stand elsewhere in the chapters than in the source are listed in errata.yaml', () => {
  const source = '第一章 甲\n\n粮食[^1]。\n\n[^1]: 来自公报。\n';
  expect(planFiles(drafted(source), source, RECEIVED).get('errata.yaml')).toBe(`corrections: []
doubts: []
aside: # 来稿里不在正文原处的行：目录、页眉页码不进正文，注释移到所注的字后面
  - { lines: [5, 5], class: 注释, begins: '[^1]:来自公报。' }
`);
});

test.each([
  ['临禾县国民经济和社会发展第十四个五年规划', [2021, 2025]],
  ['临禾县“十五五”水利规划', [2026, 2030]],
  ['临禾县“九五”计划', [1996, 2000]],
  ['乡村振兴规划（2024—2027年）', [2024, 2027]],
  ['第一个五年计划（一九五三—一九五七）', [1953, 1957]],
  ['“九五”计划和二〇一〇年远景目标纲要', [1996, 2000]],
  ['第三个五年计划', null],
  ['临禾县城市总体规划', null],
])('the period of 「%s」 is %j', (title, period) => expect(periodOf(title)).toEqual(period));

test.each([
  ['临禾县国民经济和社会发展第十四个五年规划', '临禾县'],
  ['临禾县“十五五”水利规划', '临禾县'],
  ['海东省国民经济和社会发展第十五个五年规划纲要', '海东省'],
  ['云西维吾尔自治区国民经济和社会发展第十五个五年规划纲要', '云西维吾尔自治区'],
  ['中华人民共和国国民经济和社会发展第十五个五年规划纲要', '全国'],
  ['乡村全面振兴规划（2024—2027年）', ''],
])('the plan 「%s」 is of 「%s」', (title, place) => expect(placeInTitle(title)).toBe(place));

test('another source changes where the text came from and the lines set aside, nothing else', () => {
  const files = new Map([
    ['plan.yaml', "title: 甲\nreceived: { file: '旧.txt', sha256: 0 }\nissuer: 乙\n"],
    [
      'errata.yaml',
      "corrections: []\naside: # 旧\n  - { lines: [1, 2], class: 目录, begins: '目录' }\ndoubts: []\n",
    ],
  ]);
  const aside = [{ lines: [3, 4] as [number, number], class: '目录' as const, begins: '目 录' }];
  expect(Object.fromEntries(withSource(files, '新文\n', { name: '新.docx', sha256: 'f' }, aside))).toEqual({
    'source.txt': '新文\n',
    'plan.yaml': "title: 甲\nissuer: 乙\nreceived: { file: '新.docx', sha256: 'f' }\n",
    'errata.yaml': `corrections: []
doubts: []
aside: # 来稿里不在正文原处的行：目录、页眉页码不进正文，注释移到所注的字后面
  - { lines: [3, 4], class: 目录, begins: '目 录' }
`,
  });
});
