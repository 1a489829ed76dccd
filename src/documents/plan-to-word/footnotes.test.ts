/** Footnotes in Word that the plans of the fixtures do not have. */
import { expect, test } from 'vitest';
import { named, partOf, wordsIn } from '../../../scripts/testing/documents/word.ts';
import { NOTED, planFilesOf } from '../../../scripts/testing/fixture-plans.ts';
import { buildPlan } from '../../plan/plan.ts';
import { archive } from '../../publish/downloads/archive.ts';
import { imprintOf } from '../imprint.ts';
import { planWord } from './document.ts';

const CHAPTER = 'chapters/001-基础.mdx';

/** The plan as its files say after an edit; faults of fidelity do not matter here. */
function wordAfter(edit: (files: Map<string, string>) => void): Uint8Array {
  const files = new Map(planFilesOf(NOTED));
  edit(files);
  const plan = buildPlan({ id: NOTED.id, files }).plan!;
  return archive(planWord(plan, imprintOf(plan, { mark: '3f9a1c2e' }), { tracked: true }), '2026-11-27');
}

test('a second sign of a note repeats the number of the first, and Word counts it', () => {
  const word = wordAfter((files) =>
    files.set(CHAPTER, files.get(CHAPTER)!.replace('八百公里[^2]', '八百公里[^2][^①]')),
  );
  const body = partOf(word, 'word/document.xml');
  expect(named(body, 'w:footnoteReference').map(({ attribs }) => attribs['w:id'])).toEqual(['1', '2', '3']);
  const field = named(body, 'w:instrText').find((node) =>
    JSON.stringify(wordsIn(node.children[0]!, 'shown')).includes('NOTEREF'),
  );
  expect(wordsIn(field!.children[0]!, 'shown').trim()).toBe('NOTEREF _c1_s1_p1_n1 \\f \\h');
});

test('a doubt about a note is a comment on its sign, for Word takes none in notes', () => {
  const word = wordAfter((files) =>
    files.set(
      'errata.yaml',
      files
        .get('errata.yaml')!
        .replace('found: 两省三市', 'found: 两市')
        .replace('where: c1-s1-p1, other', 'where: c1-s1-p1-n1, other'),
    ),
  );
  expect(named(partOf(word, 'word/footnotes.xml'), 'w:commentRangeStart')).toEqual([]);
  const [start] = named(partOf(word, 'word/document.xml'), 'w:commentRangeStart');
  expect(named(start!.parent!, 'w:footnoteReference')).toHaveLength(2);
  expect(wordsIn(partOf(word, 'word/comments.xml'), 'shown')).toContain('本编没有说是哪两省');
});
