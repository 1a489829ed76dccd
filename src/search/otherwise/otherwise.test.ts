/** What is found in other words, over the invented plan. */
import { describe, expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { spotsIn } from '../../../scripts/testing/truth/brute-force.ts';
import { searchHints } from '../../publish/index/search-hints.ts';
import { searchTable } from '../../publish/index/search-table.ts';
import { fold } from '../fold.ts';
import { entryOf } from '../pack.ts';
import type { Hit } from '../search.ts';
import { makeSpelling } from '../suggest/make-spelling.ts';
import { makeSuggester } from '../suggest/suggester.ts';
import { otherwise } from './otherwise.ts';

const plan = planOf(COMPLETE);
const table = searchTable(plan);
const texts = plan.clauses.map(({ text }) => fold(text).text);
const { hints, spelling } = searchHints(plan);
const known = makeSuggester(hints);
const loadSpelling = () => Promise.resolve(makeSpelling(spelling, known.hints.words));

const find = (terms: readonly string[]): Promise<Hit[]> => {
  const found = terms.map((term) => spotsIn(texts, term));
  const all = [...(found[0] ?? [])].filter(([index]) => found.every((spots) => spots.has(index)));
  return Promise.resolve(
    all.map(([index]) => ({
      index,
      entry: entryOf(table.lines[index]!),
      spots: found.flatMap((spots) => spots.get(index)!),
    })),
  );
};
const ask = (query: string) => otherwise(known, loadSpelling, query, find, table);

describe('clauses in other words', () => {
  test.each([
    ['看病', ['看病'], '医疗服务'],
    ['云西河', ['云西河'], '云溪河'],
    ['yxh', ['yxh'], '云溪河'],
    ['高标淮农田', ['高标淮农田'], '高标准农田'],
    ['十五万亩', ['十五万亩'], '15万亩'],
    ['什么是高标准农田？', [], '高标准农田'],
    ['哪里能看病', ['看病'], '医疗服务'],
  ])('「%s」: %j stands nowhere, 「%s」 is shown', async (query, missing, word) => {
    const found = (await ask(query))!;
    expect(found.missing).toEqual(missing);
    expect(found.words).toContain(word);
    expect(found.whole).toBe(true);
    expect(found.hits.length).toBeGreaterThan(0);
    for (const { index, spots } of found.hits)
      expect(
        spots.some(({ start, length }) => found.words.includes(texts[index]!.slice(start, start + length))),
      ).toBe(true);
  });

  test('where a part of the question has no word in the plan, what is shown is no answer', async () => {
    const found = (await ask('比特币看病'))!;
    expect([found.whole, found.missing]).toEqual([false, ['比特币', '看病']]);
  });

  test.each(['阿凡达', '，。', '', '__proto__', '\ud800', 'a'.repeat(200)])(
    'nothing is said in other words for 「%s」',
    async (query) => expect(await ask(query)).toBeNull(),
  );
});

test('what lies behind and what says nothing come after the plan', async () => {
  const { hits } = (await ask('发展好不好'))!;
  const late = hits.map(({ entry }) => entry.late);
  expect(late[0]).toBe(0);
});
