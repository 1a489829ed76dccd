/** Lists that name what is not there, or name it twice. */
import { expect, test } from 'vitest';
import { COMPLETE, planFilesOf } from '../../../scripts/testing/fixture-plans.ts';
import { replacing, toldAfter } from '../../../scripts/testing/told-after.ts';

/** The faults after words of one file are replaced, without line and column. */
const told = (path: string, from: string, to: string): string[] =>
  toldAfter(COMPLETE, replacing(path, from, to)).map((line) => line.replace(/:\d+:\d+/, ''));

const END = '改成有的段落编号';

test.each([
  [
    'places.yaml',
    '和平: [c4-s1-p3]',
    '和平: [c4-s1-p3, c4-s9-p1]',
    `places.yaml E2 没有「c4-s9-p1」这一段 → ${END}`,
  ],
  [
    'places.yaml',
    '和平: [c4-s1-p3]',
    '和平: [c4-s1-p3, c4-s1-p1]',
    'places.yaml Q8 「和平」不在 c4-s1-p1 里 → 改成它所在的段落编号，或删去',
  ],
  ['places.yaml', 'id: taoyuan', 'id: qingxi', 'places.yaml Q3 id「qingxi」重复 → 换一个'],
  [
    'places.yaml',
    'name: 桃源乡',
    'name: 石桥镇',
    'places.yaml Q12 两个地方都叫「石桥镇」 → 改正一个；真是同名，name 写成不同的全称，短名用 at 写明各在哪些段落',
  ],
  [
    'places.yaml',
    'aliases: [石桥]',
    'aliases: [石桥, 石桥]',
    'places.yaml Q12 两个地方都叫「石桥」 → 改正一个；真是同名，name 写成不同的全称，短名用 at 写明各在哪些段落',
  ],
  [
    'places.yaml',
    'exclude: [清溪茶]',
    'exclude: [清溪茶, 清 溪茶]',
    'places.yaml Q12 「清 溪茶」写了两次 → 删去一个',
  ],
  ['places.yaml', 'exclude: [清溪茶]', 'exclude: [清溪]', 'places.yaml Q12 「清溪」写了两次 → 删去一个'],
  [
    'places.yaml',
    'name: 桃源乡',
    'name: 挑源乡',
    'places.yaml Q8 正文里没有「挑源乡」，别的写法也没有 → 改成正文里的写法，或删去；确实没有提到而要让读者查得到的，写 unnamed: true',
  ],
  [
    'places.yaml',
    'name: 桃源乡, kind: 乡镇',
    'name: 桃源乡, kind: 乡镇, unnamed: true',
    'places.yaml Q8 「桃源乡」写了 unnamed，正文或项目里却有 → 删去 unnamed',
  ],
  ['terms.yaml', 'defined: c4-s2-p1', 'defined: c4-s2-p99', `terms.yaml E2 没有「c4-s2-p99」这一段 → ${END}`],
  [
    'terms.yaml',
    'defined: c4-s2-p1',
    'defined: c4-s1-p1',
    'terms.yaml Q8 「两化融合」不在 c4-s1-p1 里 → 改成它所在的段落编号，或删去',
  ],
  ['terms.yaml', 'word: 河长制', 'word: 放管服', 'terms.yaml Q12 「放管服」写了两次 → 删去一个'],
  [
    'terms.yaml',
    'word: 河长制',
    'word: 河长机制',
    'terms.yaml Q8 正文里没有「河长机制」 → 改成正文里的写法，或删去',
  ],
  ['everyday.yaml', '[看病, 看医生]', '[看病, 看 病]', 'everyday.yaml Q12 「看 病」写了两次 → 删去一个'],
  ['everyday.yaml', '[养老院, 敬老院]', '[养老院, 看病]', 'everyday.yaml Q12 「看病」写了两次 → 删去一个'],
  [
    'figures.yaml',
    '{ clause: c8-p1, reason: 区位, quote: 距省会120公里 }',
    '{ clause: c8-p1, reason: 区位, quote: 距省会120公里 }\n- { clause: c8-p1, reason: 区位, quote: 距 省会120公里 }',
    'figures.yaml Q12 「距 省会120公里」写了两次 → 删去一个',
  ],
  [
    'figures.yaml',
    '- { clause: c8-p1, ',
    '- { clause: c8-p1, reason: 概数, quote: 书店20多家 }\n- { clause: c8-p1, ',
    'figures.yaml Q1 引文「书店20多家」在 c8-p1 里没有 → 它在 c9-p1',
  ],
  [
    'figures.yaml',
    '- { clause: c8-p1, ',
    '- { clause: c88-p1, reason: 概数, quote: 书店20多家 }\n- { clause: c8-p1, ',
    `figures.yaml E2 没有「c88-p1」这一段 → ${END}`,
  ],
  [
    'chapters/04-产业.mdx',
    'places: [清溪镇, 石桥镇]',
    'places: [清溪镇, 清溪镇]',
    'chapters/04-产业.mdx Q12 「清溪镇」写了两次 → 删去一个',
  ],
])('%s: 「%s」 as 「%s」', (path, from, to, expected) => {
  expect(told(path, from, to)).toEqual([expected]);
});

test('a goal on the home page twice', () => {
  const [line] = /(?<=highlights:\n) *- .*\n/.exec(planFilesOf(COMPLETE).get('plan.yaml')!)!;
  expect(told('plan.yaml', line, line + line)).toEqual([
    expect.stringMatching(/^plan\.yaml Q12 「[-a-z0-9]+」写了两次 → 删去一个$/),
  ]);
});
