/** Each rule of records taken together is broken by one spoilt record, and says which. */
import { expect, test } from 'vitest';
import { COMPLETE } from '../../../scripts/testing/fixture-plans.ts';
import { replacing, toldAfter } from '../../../scripts/testing/told-after.ts';

/** What is told after a change to one file. */
const told = (path: string, from: string, to: string): string[] =>
  toldAfter(COMPLETE, replacing(path, from, to));
const TOWN = 'chapters/05-城乡.mdx';

test('without a spoilt record there is no fault', () => {
  expect(told(TOWN, 'number: 5', 'number: 5')).toEqual([]);
});

test.each<[what: string, path: string, from: string, to: string, fault: RegExp]>([
  [
    'two goals of one name and year',
    TOWN,
    '    name: 垃圾无害化处理率\n',
    '    name: 污水处理率\n',
    /:\d+:\d+ Q14 两条记录都叫「污水处理率」，前面的是 g5-sewage（05-城乡\.mdx:\d+） → 同一件事就并入 g5-sewage，/,
  ],
  [
    'two works of one name',
    TOWN,
    '    name: 集中供热项目\n',
    '    name: 停车场项目\n',
    /:\d+:\d+ Q14 两条记录都叫「停车场项目」，前面的是 p5-parking（05-城乡\.mdx:\d+） → 同一件事就并入 p5-parking，/,
  ],
  [
    'twins under different topics',
    TOWN,
    '    name: 天然气干线\n',
    '    name: 新改建农村公路（干线）\n',
    /:\d+:\d+ Q15 「新改建农村公路（干线）」的主题是「能源」，同名的 g5-roads（05-城乡\.mdx:\d+）是「交通」 → /,
  ],
  [
    'a label counted as a work',
    TOWN,
    '    quote: 集中供热项目\n',
    '    quote: 配套：\n',
    /:\d+:\d+ Q16 引文「配套：」只是标签，后面没有内容 → /,
  ],
  [
    'a quote that begins within a figure',
    TOWN,
    '    quote: S301改建工程22公里\n',
    '    quote: S301改建工程2\n',
    /:\d+:\d+ Q17 引文「S301改建工程2」把一个数切断了 → 引到数的头尾：…/,
  ],
  [
    'a quote that ends within a range',
    'chapters/04-产业.mdx',
    '    quote: 培育区域公用品牌8~10个\n',
    '    quote: 培育区域公用品牌8\n',
    /:\d+:\d+ Q17 引文「培育区域公用品牌8」把一个数切断了 → /,
  ],
  [
    'a work without the place that stands in its name',
    TOWN,
    '    places: [王𠮷村]\n',
    '    places: [环城路]\n',
    /:\d+:\d+ Q18 名称「王𠮷村和美乡村示范项目」里有「王𠮷村」，places 没有写 → /,
  ],
])('%s', (_, path, from, to, fault) => {
  expect(told(path, from, to)).toContainEqual(expect.stringMatching(fault));
});
