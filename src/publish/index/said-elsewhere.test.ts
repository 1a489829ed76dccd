import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { fold } from '../../search/fold.ts';
import { latenessIn } from './lateness.ts';
import { saidElsewhereIn } from './said-elsewhere.ts';
import { indexedClauses } from './search-table.ts';

const plan = planOf(COMPLETE);
const found = [...saidElsewhereIn(plan)];
const texts = indexedClauses(plan).map(({ text }) => fold(text).text);
const late = indexedClauses(plan).map(latenessIn(plan));
const linesOf = (word: string): number[] =>
  texts.flatMap((text, line) => (text.includes(word) ? [line] : []));

test('a scarce word is named in every clause that has it, and in no other', () => {
  const words = new Map(found.flatMap(([, list]) => list.map(({ word }) => [word, linesOf(word)])));
  expect([...words.keys()]).toContain('云汀经开区');
  for (const [word, lines] of words)
    expect(found.filter(([, list]) => list.some((one) => one.word === word)).map(([line]) => line)).toEqual(
      expect.arrayContaining(lines),
    );
  for (const [line, list] of found) for (const { word } of list) expect(texts[line]).toContain(word);
});

test('it stands in two clauses that promise something at most, its other words in others', () => {
  for (const { word, others } of found.flatMap(([, list]) => list)) {
    expect(linesOf(word).filter((line) => late[line] === 0).length).toBeLessThan(3);
    for (const other of others)
      expect(linesOf(other).some((line) => !linesOf(word).includes(line))).toBe(true);
  }
});

test('a name without its kind stands beside the whole name', () => {
  const all = found.flatMap(([, list]) => list);
  expect(all.find(({ word }) => word === '石桥镇')?.others).toEqual(['石桥']);
});
