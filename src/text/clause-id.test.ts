/** What an id says, for every kind of id the plan has. */
import { expect, test } from 'vitest';
import {
  blockOf,
  chapterOf,
  folderOf,
  headingOf,
  isClause,
  isSection,
  pageOf,
  sectionOf,
} from './clause-id.ts';

test.each([
  ['c3', 3, null, false, 'c3'],
  ['c0-p2', 0, null, false, 'c0-p2'],
  ['c3-s2', 3, 2, true, 'c3-s2'],
  ['c3-s2-p5', 3, 2, false, 'c3-s2-p5'],
  ['c12-s10-p5-i11', 12, 10, false, 'c12-s10-p5'],
  ['c2-s4-p11-r29', 2, 4, false, 'c2-s4-p11'],
  ['c2-s4-p11-r29-n1', 2, 4, false, 'c2-s4-p11'],
  ['c2-p1-n12', 2, null, false, 'c2-p1'],
  ['b2-p1', null, null, false, 'b2-p1'],
  ['a1-s2', null, 2, true, 'a1-s2'],
])('%s: chapter %j, section %j, its heading %j, block %s', (id, chapter, section, heading, block) => {
  expect([chapterOf(id), sectionOf(id), isSection(id), blockOf(id)]).toEqual([
    chapter,
    section,
    heading,
    block,
  ]);
});

test('what is no id has no chapter', () => {
  expect(() => chapterOf('第三章')).toThrow(TypeError);
});

test.each([
  ['c3-s2-p5', 'c3', '3', 'c3-s2'],
  ['c0-p2', 'c0', '0', 'c0'],
  ['b2-p1', 'b2', 'b2', 'b2'],
  ['a1-s1-p2', 'a1', 'a1', 'a1-s1'],
])('%s stands on the page %s in the folder %s under %s', (id, page, folder, head) => {
  expect([pageOf(id), folderOf(id), headingOf(id), isClause(id)]).toEqual([page, folder, head, true]);
});

test.each(['goals', 'cite', 'a', 'd1', ''])('「%s」 is no id of a clause', (id) => {
  expect(isClause(id)).toBe(false);
});
