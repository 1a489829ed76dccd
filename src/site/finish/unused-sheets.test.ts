/** Which sheets a page can do without. */
import { expect, test } from 'vitest';
import { attribute, readTags } from '../html/tags.ts';
import { unusedSheets } from './unused-sheets.ts';

const unused = (html: string): (string | undefined)[] =>
  unusedSheets(readTags(html)).map((sheet) => attribute(sheet, 'href'));

const SHEETS =
  '<link rel="stylesheet" href="all.css"><link rel="stylesheet" href="few.css" data-for="picture lost">';

test.each([
  ['<p class="text">', ['few.css']],
  ['<p class="text lost">', []],
  ['<p class="picture">', []],
  ['<p class="pictures" id="lost">', ['few.css']],
])('of %s', (body, wanted) => {
  expect(unused(SHEETS + body)).toEqual(wanted);
});
