/** What readers type for a place, over the invented plan: one writing of each kind. */
import { describe, expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { cases, jumping } from '../../../scripts/testing/truth/jumping.ts';
import { jump } from './jump.ts';

const plan = planOf(COMPLETE);
const { outline, ids } = jumping(plan);

const INPUTS: Record<string, string> = {
  chapters: `
    第一章 → c1
    第十一章 → c11
    第3章 → c3
    第１２章 → c12
    第 3 章 → c3
    第03章 → c3
    三章 → c3
    3章 → c3
    １ → c1
    第三 → c3
    第三章第 → c3
    第叁章 → c3
    「第五章」 → c5
    第五章。 → c5
    第三章创新 → c3
    第三章：坚持创新驱动 → c3
  `,
  sections: `
    第三章第二节 → c3-s2
    第三章　第二节 → c3-s2
    第三章、第二节 → c3-s2
    第三章的第二节 → c3-s2
    三章二节 → c3-s2
    三章二 → c3-s2
    3章2节 → c3-s2
    3.2 → c3-s2
    ３．２ → c3-s2
    3·2 → c3-s2
    2.1 → c2-s1 c2-s3-p2
    第四节 → c2-s4 c5-s4
    第一节 指导思想 → c2-s1
    《云汀县国民经济和社会发展第十五个五年规划纲要》（云政〔2026〕3号）第三章第二节 → c3-s2
    《云汀县国民经济和社会发展第十五个五年规划纲要》第三章 → c3
  `,
  clauses: `
    c3-s2-p1 → c3-s2-p1
    C3-S2-P1 → c3-s2-p1
    ｃ３－ｓ２－ｐ１ → c3-s2-p1
    c3s2p1 → c3-s2-p1
    #c3-s2-p1 → c3-s2-p1
    https://example.gov.cn/g/yunting-155/3/#c3-s2-p1:~:text=规划 → c3-s2-p1
    c0 → c0
    c4-s1-p4-i1 → c4-s1-p4-i1
    第三章第二节第1段 → c3-s2-p1
    三章二节一段 → c3-s2-p1
    3.2.1 → c3-s2-p1
    第四章第一节第4段第1条 → c4-s1-p4-i1
    第二章第四节第3段第2行 → c2-s4-p3-r2
    印发通知与序言第5段 → c0-p5
  `,
  'boxes and tables': `
    专栏4-1 → c4-s1-p4
    专栏　４－１ → c4-s1-p4
    专栏4—1 → c4-s1-p4
    专栏4.1 → c4-s1-p4
    专栏四之一 → c4-s1-p4
    「专栏4-1」 → c4-s1-p4
    专栏 4-1：现代农业提升工程 → c4-s1-p4
    4-1 → c4-s1-p4 c4-s1
    专栏4 → c4-s1-p4 c4-s2-p4
    专栏5 → c5-s1-p5 c7-s1-p2 c5-s3-p5
    5 → c5 c5-s1-p5 c7-s1-p2
    表2-2 → c2-s4-p3
    附表2-2 → c2-s4-p3
    表3 → c5-s4-p4
    表4-1 → c4-s1-p4
  `,
  'the document number': `
    云政〔2026〕3号 → c0-p2
    云政[2026]3号 → c0-p2
    云政(2026)3号 → c0-p2
    云政〔２０２６〕３号 → c0-p2
    云政〔2026〕3 → c0-p2
    〔2026〕3号 → c0-p2
    发文字号：云政〔2026〕3号 → c0-p2
    云政〔2026〕4号 → nothing
    云政〔2026〕30号 → nothing
    驻政〔2026〕3号 → nothing
  `,
  'what stands before the first chapter': `
    序言 → c0-p8 c0
    前言 → c0-p8
    印发通知 → c0-p3 c0
    印發通知 → c0-p3 c0
  `,
  pages: `
    目录 → .
    勘误与存疑 → errata
    存疑 → errata
    我的家鄉 → places
    数字核对 → checks
    术语 → glossary
    数据下载 → data
    全文 → full
    指标 → goals c2-s4-p3
  `,
  'titles by a part': `
    指导思想 → c2-s1
    指導思想 → c2-s1
    医疗卫生 → c6-p4
    空间 布局 → c2-s3
    布局 空间 → c2-s3
    水污染防治 → c7-s1-p2
    水利设施 → c5-s4-p4
  `,
  'no place': `
    第十三章 → nothing
    13 → nothing
    第零章 → nothing
    0 → nothing
    第一百章 → nothing
    第一二章 → nothing
    第三章第九节 → nothing
    3.9 → nothing
    3.0% → nothing
    第十一章第一节 → nothing
    第三章农业 → nothing
    第三章第二节第99段 → nothing
    c99 → nothing
    c3-s2-p99 → nothing
    专栏 → nothing
    专栏9-1 → nothing
    专栏4-12 → nothing
    专栏41 → nothing
    专栏 4-1：能源工程 → nothing
    表 → nothing
    2030年 → nothing
    15万亩 → nothing
    服装 → nothing
    县 → nothing
  `,
};

describe.each(Object.entries(INPUTS).map(([name, text]) => [name, cases(text)] as const))('%s', (_, rows) => {
  test.each(rows)('「%s」 offers %j', (typed, wanted) => {
    expect(ids(typed)).toEqual(wanted);
  });
});

test('an offer says what it is and where it stands', () => {
  expect(jump('3.2', outline)).toEqual([
    { to: 'c3-s2', name: '第三章第二节 以企业为主体，激发创新活力', where: '' },
  ]);
  expect(jump('专栏5', outline)[1]).toEqual({
    to: 'c7-s1-p2',
    name: '专栏 5：水污染防治工程',
    where: '第七章第一节',
  });
  expect(jump('[2026]3', outline)).toEqual([
    { to: 'c0-p2', name: '云政〔2026〕3号', where: '印发通知与序言' },
  ]);
  expect(jump('勘误', outline)).toEqual([{ to: 'errata', name: '勘误与存疑', where: '' }]);
  expect(jump('名词解释', outline)).toEqual([{ to: 'glossary', name: '术语', where: '' }]);
});

test('only pages that exist are offered', () => {
  const few = jumping(plan, ['.', 'errata']);
  expect(few.ids('数据')).toEqual([]);
  expect(few.ids('勘误')).toEqual(['errata']);
});

test('a word of many titles offers the four best: titles that begin with it, chapters first', () => {
  expect(ids('发展')).toEqual(['c1-s2', 'c2-s4', 'c3', 'c5']);
});

test.each([
  '',
  ' ',
  '__proto__',
  'constructor',
  'names',
  '(?=',
  '[',
  '\\',
  '<b>',
  '\ud800',
  '第'.repeat(9999),
])('hostile input 「%s」 offers nothing', (typed) => {
  expect(ids(typed)).toEqual([]);
});
