/** Which styles a page can do without. */
import { expect, test } from 'vitest';
import { inner, readTags } from '../html/tags.ts';
import { unusedStyles } from './unused-styles.ts';

const STYLES = '<style>all</style><style data-for="picture lost">few</style>';

test.each([
  ['<p class="text">', ['few']],
  ['<p class="text lost">', []],
  ['<p class="picture">', []],
  ['<p class="pictures" id="lost">', ['few']],
])('of %s', (body, wanted) => {
  const page = readTags(STYLES + body);
  expect(unusedStyles(page).map((style) => inner(page, style))).toEqual(wanted);
});
