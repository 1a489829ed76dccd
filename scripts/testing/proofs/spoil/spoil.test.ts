/** A sample of the proof, over the smallest plan; and that it would see what it looks for. */
import { expect, test } from 'vitest';
import type { PlanFiles } from '../../../../src/plan/authoring/files.ts';
import { readPlan } from '../../../../src/site/plans/read-plan.ts';
import { random } from '../../../bench/measure/statistics.ts';
import { COMPLETE, SMALL } from '../../fixture-plans.ts';
import { judgeAll, spoilsOf } from '../spoil.ts';
import { FIELD_KINDS, fieldSpoils } from './field-spoils.ts';
import { HARMLESS, judgeSpoil } from './judge.ts';
import type { Spoil, Spoilt } from './spoil.ts';
import { textSpoils } from './text-spoils.ts';

test('every spoil of a sample is refused in a line that names it, or hurts nobody', () => {
  const sample = spoilsOf(SMALL, 100, random(16)).filter((_, n) => n % 4 === 0);
  const { found, wanted, shortcomings } = judgeAll(sample);
  expect(shortcomings).toEqual([]);
  expect(found).toBe(wanted);
});

test('fields are spoilt in every way, and the same seed spoils the same', () => {
  const spoils = (): Spoil[] => fieldSpoils(readPlan(COMPLETE.id, COMPLETE.root), random(1));
  expect(new Set(spoils().map(({ kind }) => kind))).toEqual(new Set(FIELD_KINDS));
  expect(spoils().map(({ now }) => now)).toEqual(spoils().map(({ now }) => now));
});

test.each([
  ['blanks behind the signs of a heading', 'chapters/01-a.mdx', '---\n---\n## 第一节 目标\n', /^(#+) +/gm],
  ['the name of a record in the list of ids', 'ids.txt', 'g1-grain\t粮食总产\n', /^(g1-grain)\t.+/gm],
])('%s: whoever changes only that spoils nothing', (_, file, text, idle) => {
  const bare = (words: string): string => words.replace(idle, '$1');
  for (const { make } of textSpoils({ id: 'a', files: new Map([[file, text]]) }, 300, random(1)))
    expect(bare((make().content as PlanFiles).files.get(file)!)).not.toBe(bare(text));
});

const SPOIL: Spoil = { of: 'terms[].word', kind: 'invisible', now: '', make: () => AT };
const AT: Spoilt = { content: '', file: 'content/a/terms.yaml', lines: [3, 4] };

test.each([
  ['its line', 'content/a/terms.yaml:4:1 Q8 正文里没有「词」 → 改成正文里的写法', 'refused'],
  ['its line, in what is said', 'content/a/x.mdx:1:1 T1 与原文不同（terms.yaml:3:1） → 恢复原文', 'refused'],
  ['another line', 'content/a/terms.yaml:5:1 Q8 正文里没有「词」 → 改成正文里的写法', 'no clear line'],
  ['another file', 'content/a/places.yaml:3:1 Q8 正文里没有「词」 → 改成正文里的写法', 'no clear line'],
  ['nothing a person reads', 'content/a/terms.yaml:3:1 Q8 undefined 没有 → 改正', 'no clear line'],
  ['no place', 'TypeError: 词', 'no clear line'],
])('a check that names %s', (_, line, judgement) => {
  expect(judgeSpoil(SPOIL, AT, [line])).toBe(judgement);
});

test('what is accepted stands on the list, or is accepted wrongly', () => {
  expect(judgeSpoil(SPOIL, AT, [])).toBe('wrongly accepted');
  expect(judgeSpoil({ ...SPOIL, of: HARMLESS[1]!.of, kind: HARMLESS[1]!.kinds[0]! }, AT, [])).toBe(
    'harmless',
  );
});
