import { expect, test } from 'vitest';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import { withoutOverlaps } from './link-marks.ts';
import { referenceMarks, targetsOf } from './references.ts';

const block = (
  id: string,
  kind: 'heading' | 'paragraph' | 'item' | 'box' | 'table' | 'row',
  ownText: string,
) => ({
  id,
  kind,
  ownText,
});
const chapter = (id: string, label: string, ...blocks: ReturnType<typeof block>[]) => ({ id, label, blocks });
const targets = targetsOf({
  labels: {},
  chapters: [
    {
      id: 'c1',
      label: '第一章',
      blocks: [
        block('c1-s1', 'heading', '第一节 “十三五”规划执行情况'),
        block('c1-s1-p32', 'table', '专栏 1-1：西平县“十三五”规划主要目标完成情况\n指标名称'),
      ],
    },
    {
      id: 'c5',
      label: '第五章',
      blocks: [
        block('c5-s2', 'heading', '第二节 继续加快中心城区扩容提质'),
        block('c5-s2-p7', 'box', '专栏 5-2：中心城区空间结构和升级提质工程'),
      ],
    },
    {
      id: 'c6',
      label: '第六章',
      blocks: [block('c6-s2-p4', 'box', '专栏 6：水利工程'), block('c6-s3-p1', 'table', '表3 电网')],
    },
    chapter('c11', '第十一章'),
  ],
});
const found = (ownText: string, errata: ErratumMark[] = []): string[] =>
  referenceMarks([block('c9-p1', 'paragraph', ownText)], targets, errata).map(
    ({ start, end, href }) => `${ownText.slice(start, end)}→${href}`,
  );

test.each([
  ['主要项目见专栏5-2。', ['专栏5-2→../5/#c5-s2-p7']],
  ['完成情况见“专栏 1-1”和专栏５', ['专栏 1-1→../1/#c1-s1-p32']],
  ['水利工程见专栏 6。', ['专栏 6→../6/#c6-s2-p4']],
  ['按照第五章的部署', ['第五章→../5/#c5']],
  ['详见第五章第二节', ['第五章第二节→../5/#c5-s2']],
  ['第十一章另有规定', ['第十一章→../11/#c11']],
  ['详见表3', ['表3→../6/#c6-s3-p1']],
])('「%s」 leads to %j', (ownText, links) => {
  expect(found(ownText)).toEqual(links);
});

test.each([
  '保持土地承包关系稳定并长久不变政策，第二轮土地承包到期后再延长30年',
  '向着第二个百年奋斗目标进军',
  '“第一产业”和“第三产业”',
  '第一节所述',
  '第二章没有进来',
  '第五章第九节也没有',
  '专栏9-9没有进来',
  '专栏 60：另一个',
  '安装智能电表3万只',
  '印发统计报表3张',
  '第五十章没有',
])('「%s」 leads nowhere', (ownText) => {
  expect(found(ownText)).toEqual([]);
});

test('a heading, a table and the box itself have no links', () => {
  const blocks = [
    block('c2', 'heading', '第五章'),
    block('c2-s1-p1-r1', 'row', '见第五章'),
    block('c5-s2-p7', 'box', '专栏 5-2：中心城区空间结构和升级提质工程'),
  ];
  expect(referenceMarks(blocks, targets, [])).toEqual([]);
});

test('a reference that an erratum touches stays as it is', () => {
  const doubt: ErratumMark = { clause: 'c9-p1', start: 3, end: 5, erratum: 'd1', kind: 'doubt', source: '' };
  expect(found('按照第五章的部署', [doubt])).toEqual([]);
});

test('of two links over the same words the first in the list stays', () => {
  const link = (start: number, end: number) => ({
    clause: 'c1-p1',
    start,
    end,
    kind: 'term' as const,
    href: '#',
  });
  const [a, b, c] = [link(0, 4), link(3, 6), link(4, 5)];
  expect(withoutOverlaps([a!, b!, c!])).toEqual([a, c]);
});

test('of two boxes that print one number the first is meant', () => {
  const twins = targetsOf({
    labels: {},
    chapters: [
      chapter('c5', '第五章', block('c5-s1-p5', 'box', '专栏 5：水利工程')),
      chapter('c7', '第七章', block('c7-s1-p2', 'box', '专栏 5：能源工程')),
    ],
  });
  const [link] = referenceMarks([block('c9-p1', 'paragraph', '见专栏5。')], twins, []);
  expect(link!.href).toBe('../5/#c5-s1-p5');
});

const again = targetsOf({
  labels: {
    c1: '第一编第一章',
    c2: '第一编第二章',
    c3: '第二编第一章',
    b1: '第一编',
    b2: '第二编',
    c4: '三、',
  },
  chapters: [
    chapter('b1', '第一编'),
    chapter('c1', '第一章', block('c1-s1', 'heading', '第一节 总则')),
    chapter('c2', '第二章'),
    chapter('b2', '第二编'),
    chapter('c3', '第一章'),
    chapter('a1', '附件1'),
  ],
});

test.each([
  ['c2-p1', '见第一章。', ['第一章→../1/#c1']],
  ['c3-p1', '见第一章。', ['第一章→../3/#c3']],
  ['b2-p1', '见第一章第一节和附件1。', ['第一章第一节→../1/#c1-s1', '附件1→../a1/#a1']],
  ['c3-p1', '见第一编第一章和第一编。', ['第一编第一章→../1/#c1', '第一编→../b1/#b1']],
  ['a1-p1', '见第一章。', []],
  ['a1-p1', '见第二章。', ['第二章→../2/#c2']],
])('where chapters begin again, at %s 「%s」 leads to %j', (id, ownText, links) => {
  const found = referenceMarks([block(id, 'paragraph', ownText)], again, []);
  expect(found.map(({ start, end, href }) => `${ownText.slice(start, end)}→${href}`)).toEqual(links);
});
