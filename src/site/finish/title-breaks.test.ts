/** Where a page's titles may break. */
import { expect, test } from 'vitest';
import { change, readTags } from '../html/tags.ts';
import { titleBreaks } from './title-breaks.ts';

/** A phrase is two characters. */
const twos = (title: string): number[] => [...title].flatMap((_, n) => (n > 0 && n % 2 === 0 ? [n] : []));
const broken = (html: string): string => change(html, titleBreaks(readTags(html), twos));

test.each([
  ['<h1>甲乙丙丁</h1>', '<h1>甲乙<wbr>丙丁</h1>'],
  ['<h2><a href="#x"></a>甲<i>乙丙</i>丁</h2>', '<h2><a href="#x"></a>甲<i>乙<wbr>丙</i>丁</h2>'],
  ['<h3>甲&amp;丙丁</h3>', '<h3>甲&amp;<wbr>丙丁</h3>'],
  ['<nav class="tree"><a href="#">甲乙丙</a></nav>', '<nav class="tree"><a href="#">甲乙<wbr>丙</a></nav>'],
  [
    '<div class="table downloads"><a href="#">甲乙丙</a></div>',
    '<div class="table downloads"><a href="#">甲乙<wbr>丙</a></div>',
  ],
  ['<p>甲乙丙丁</p><a href="#">甲乙丙</a>', '<p>甲乙丙丁</p><a href="#">甲乙丙</a>'],
])('%s', (html, wanted) => {
  expect(broken(html)).toBe(wanted);
});
