/** How words of a plan are cited, over the invented one. */
import { expect, test } from 'vitest';
import { COMPLETE, PARTS, planOf, SIGNS } from '../../scripts/testing/fixture-plans.ts';
import { passagesOf } from '../../scripts/testing/truth/passages.ts';
import { quotation, reference, documentName, type Passage } from './citation.ts';

const plan = planOf(COMPLETE);
const passage = passagesOf(plan);
const NAME = '《云汀县国民经济和社会发展第十五个五年规划纲要》（云政〔2026〕3号）';
const PAGE = 'https://example.org/yunting-155/';

test.each([
  ['c11', '“第十一章 加强党的领导”', '第十一章'],
  ['c3-s1', '“第一节 以园区为主体，打造创新主战场”', '第三章第一节'],
  ['c0-p2', '“云政〔2026〕3号”', ''],
  ['c0-p8', '“序言”', ''],
  ['c6-p2', '“就业和社会保障”', '第六章'],
  ['c2-s4-p3-r1', '“一、经济发展”', '第二章第四节专栏2-2'],
  ['c2-s4-p3-r4', '“3｜外贸进出口总额｜亿元｜｜｜预期性”', '第二章第四节专栏2-2'],
  ['c2-s4-p3-r10', '“氨氮｜吨｜9｜｜约束性”', '第二章第四节专栏2-2'],
  ['c2-s3-p2-i2', '“生态廊道：云溪湿地公园。”', '第二章第三节专栏2-1'],
  ['c2-s3-p2', '“专栏 2-1：县域空间结构\n一核：中心城区。\n生态廊道：云溪湿地公园。”', '第二章第三节专栏2-1'],
  ['c6-p6-i2', '“新建第三小学，建设县图书馆新馆。”', '第六章'],
  [
    'c4-s1-p3',
    '“促进融合发展。发展休闲农业和乡村旅游，支持石桥、清溪、和平三地连片发展，推动农业与旅游、文化、康养深度融合。”',
    '第四章第一节',
  ],
  [
    'c5-s2-p3',
    '“‘和平年代谋发展’，讲好云汀故事，弘扬云汀精神，传承红色基因，保护历史文化名镇名村和传统村落，留住乡愁、留住记忆。”',
    '第五章第二节',
  ],
])('%s is quoted word by word and by its place', (id, words, place) => {
  expect(quotation(plan.meta, passage(id))).toBe(`${words}（${NAME}${place}）`);
});

test('quotes inside quotes inside a quotation alternate', () => {
  const words = '他说：“要读‘规划’全文。”';
  expect(quotation(plan.meta, { id: 'c1-p1', words })).toBe(`“他说：‘要读“规划”全文。’”（${NAME}第一章）`);
});

test.each<[string, Partial<Passage>, string]>([
  ['within a section', { id: 'c3-s2-p1', end: 'c3-s2-p2' }, '第三章第二节'],
  ['over two sections', { id: 'c3-s1-p3', end: 'c3-s2-p1' }, '第三章'],
  [
    'within a box',
    { id: 'c5-s1-p5-i1', end: 'c5-s1-p5-i2', title: '专栏 5：中心城区提升工程' },
    '第五章第一节专栏5',
  ],
  ['out of a box', { id: 'c5-s1-p5-i2', end: 'c5-s2-p1', title: '专栏 5：中心城区提升工程' }, '第五章'],
])('words %s are cited by what they share', (_, part, place) => {
  expect(quotation(plan.meta, { id: '', words: '全县', ...part })).toBe(`“全县”（${NAME}${place}）`);
});

test('a plan whose number is not known is cited without one', () => {
  expect(documentName({ ...plan.meta, number: undefined })).toBe(NAME.replace('（云政〔2026〕3号）', ''));
});

test.each<[string, string | null, string]>([
  ['the whole plan', null, '[EB/OL]'],
  ['a paragraph', 'c3-s1-p3', '[EB/OL]'],
  ['an item of a box', 'c5-s1-p5-i1', '[EB/OL]'],
  ['a table', 'c2-s4-p3', '：专栏2-2 “十五五”时期云汀县经济社会发展主要指标[DS/OL]'],
  ['a row of a table', 'c1-s1-p5-r1', '：专栏1-1 云汀县“十四五”规划主要目标完成情况[DS/OL]'],
])('%s is listed after GB/T 7714—2025', (_, id, end) => {
  const address = PAGE + (id ? `${/\d+/.exec(id)![0]}/#${id}` : '');
  expect(reference(plan.meta, address, '2026-07-01', id ? passage(id) : undefined)).toBe(
    `云汀县人民政府. 云汀县国民经济和社会发展第十五个五年规划纲要${end}. （2026-03-16）[2026-07-01]. ${address}.`,
  );
});

test('a table without a title is listed by its place', () => {
  const listed = reference(plan.meta, PAGE, '2026-07-01', { id: 'c2-s4-p3', words: '', table: true });
  expect(listed).toContain('纲要：第二章第四节附表[DS/OL]. ');
});

test('a list of references says which edition was read, where that is known', () => {
  const source = { ...plan.meta, edition: '2026-04-01 · 3f9a1c2e' };
  expect(reference(source, PAGE, '2026-07-01')).toBe(
    `云汀县人民政府. 云汀县国民经济和社会发展第十五个五年规划纲要[EB/OL]. 2026-04-01 · 3f9a1c2e版. （2026-03-16）[2026-07-01]. ${PAGE}.`,
  );
});

test.each([
  [PARTS, 'c4-s1-p1', '第二编第二章第六节'],
  [PARTS, 'b2-p1', '第二编'],
  [PARTS, 'a1-p1', '附件1'],
  [PARTS, 'a2-p1', '名词解释'],
  [PARTS, 'c0-p1', ''],
  [PARTS, 'c3-s1-p2', '第二编第一章第四节专栏一'],
  [SIGNS, 'c1-s2-p1', '一、（二）'],
  [SIGNS, 'c1-p1', '一'],
  [SIGNS, 'c2-s2-p1', '二、“收尾说明”'],
])('%j: %s is cited by what is printed there', (folder, id, place) => {
  const plan = planOf(folder);
  const quoted = quotation({ ...plan.meta, labels: plan.labels }, passagesOf(plan)(id));
  expect(quoted.slice(quoted.lastIndexOf('》') + 1)).toBe(`${place}）`);
});
