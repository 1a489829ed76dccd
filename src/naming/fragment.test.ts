import { expect, test } from 'vitest';
import { meantId, withoutWideHash } from './fragment.ts';

const page = new Set(['c3-s2', 'c3-s2-p5', 'e12', 'p4-waste-power', 'main']);
const has = (id: string): boolean => page.has(id);

test.each([
  ['#c3-s2-p5', 'c3-s2-p5'],
  ['#C3-S2-P5', 'c3-s2-p5'],
  ['#c3-s2-p5。', 'c3-s2-p5'],
  ['#c3-s2-p5%E3%80%82', 'c3-s2-p5'],
  ['#c3-s2-p5）', 'c3-s2-p5'],
  ['#c3-s2-p5&shareTo=weixin', 'c3-s2-p5'],
  ['#c3-s2-p5?from=singlemessage', 'c3-s2-p5'],
  ['#c3-s2-p5-i99', 'c3-s2-p5'],
  ['#c3-s2-p5-', 'c3-s2-p5'],
  ['#E12,', 'e12'],
  ['#p4-waste-power', 'p4-waste-power'],
  ['#ｃ３－ｓ２－ｐ５', 'c3-s2-p5'],
  ['#Ｃ３-Ｓ２-Ｐ５。', 'c3-s2-p5'],
  ['#%EF%BD%83%EF%BC%93-s2-p5', 'c3-s2-p5'],
  ['#c3%2Ds2%2Dp5', 'c3-s2-p5'],
  ['#c3-s2%20', 'c3-s2'],
])('「%s」 leads to %s', (hash, id) => {
  expect(meantId(hash, has)).toBe(id);
});

test.each(['', '#', '#%', '#c9-s9', '#第三章', '#<img src=x>', '#__proto__', '#%E0%A4%A', '#%FF', '#ｃ９'])(
  '「%s」 leads nowhere',
  (hash) => {
    expect(meantId(hash, has)).toBeNull();
  },
);

test.each([
  ['/plan/x/3/%EF%BC%83c3-s2-p5', '/plan/x/3/#c3-s2-p5'],
  ['/plan/x/3/＃c3-s2-p5/', '/plan/x/3/#c3-s2-p5/'],
  ['/plan/x/3/', null],
])('the address %s means %s', (path, meant) => {
  expect(withoutWideHash(path)).toBe(meant);
});
