/** What parts, chapters, sections and annexes are called. */
import { expect, test } from 'vitest';
import { headsOf, labelIn, labelsOn, usualLabel } from './labels.ts';

test.each([
  ['c3', '第三章'],
  ['c12', '第十二章'],
  ['c0', ''],
  ['c3-s2', '第二节'],
  ['b2', '第二篇'],
  ['a1', '附件1'],
])('%s is called %s where nothing else is said', (id, label) => expect(usualLabel(id)).toBe(label));

test('a table says what is called otherwise, and a page gets its part of it', () => {
  const labels = { c0: '序言', c1: '一、', 'c1-s1': '（一）', b2: '第二编' };
  expect([labelIn(labels, 'c1'), labelIn(labels, 'c2')]).toEqual(['一、', '第二章']);
  expect(labelsOn(labels, 'c1')).toBe('{"c1":"一、","c1-s1":"（一）"}');
  expect(labelsOn(labels)).toBe('{"c1":"一、","c1-s1":"（一）","b2":"第二编"}');
  expect(labelsOn({ c0: '序言' })).toBeUndefined();
});

test.each([
  ['c3-s2-p5-i1', ['c3', 'c3-s2']],
  ['c3-p1', ['c3']],
  ['b2', ['b2']],
])('%s stands under %j', (id, heads) => expect(headsOf(id)).toEqual(heads));
