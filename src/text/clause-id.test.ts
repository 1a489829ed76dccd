/** What an id says, for every kind of id the plan has. */
import { expect, test } from 'vitest';
import { blockOf, chapterOf, isSection, sectionOf } from './clause-id.ts';

test.each([
  ['c3', 3, null, false, 'c3'],
  ['c0-p2', 0, null, false, 'c0-p2'],
  ['c3-s2', 3, 2, true, 'c3-s2'],
  ['c3-s2-p5', 3, 2, false, 'c3-s2-p5'],
  ['c12-s10-p5-i11', 12, 10, false, 'c12-s10-p5'],
  ['c2-s4-p11-r29', 2, 4, false, 'c2-s4-p11'],
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
