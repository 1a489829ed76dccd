/** What people say and ask, and the clause or card a clerk would choose: it is among the first three. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { besideThem, otherWords } from '../../../src/search/answer/beside.ts';
import { cardsOf } from '../../../src/search/answer/cards.ts';
import { rank } from '../../../src/search/answer/rank.ts';
import { fold } from '../../../src/search/fold.ts';
import { otherwise } from '../../../src/search/otherwise/otherwise.ts';
import { entryOf } from '../../../src/search/pack.ts';
import { queryReadings } from '../../../src/search/query.ts';
import type { Hit } from '../../../src/search/search.ts';
import { makeSpelling } from '../../../src/search/suggest/make-spelling.ts';
import { packHints, unpackHints } from '../../../src/search/suggest/packed-hints.ts';
import { makeSuggester } from '../../../src/search/suggest/suggester.ts';
import { resultTexts } from '../../../src/publish/index/result-texts.ts';
import { searchHints } from '../../../src/publish/index/search-hints.ts';
import { searchTable } from '../../../src/publish/index/search-table.ts';
import { planOf, XIPING } from '../fixture-plans.ts';
import { spotsIn } from '../truth/brute-force.ts';

interface Wanted {
  typed: string;
  /** Ids of clauses; none where the plan does not say it. */
  want: string[];
  /** `goal:地区生产总值`, a part of the name will do. */
  cards: string[];
}

const plan = planOf(XIPING);
const table = searchTable(plan);
const texts = plan.clauses.map(({ text }) => fold(text).text);
const shown = resultTexts(plan);
const { hints, spelling } = searchHints(plan);
const known = makeSuggester(unpackHints(packHints(hints)));
const loadSpelling = () => Promise.resolve(makeSpelling(spelling, known.hints.words));

const find = (terms: readonly string[]): Promise<Hit[]> => {
  const found = terms.map((term) => spotsIn(texts, term));
  const all = [...(found[0] ?? [])].filter(([index]) => found.every((spots) => spots.has(index)));
  return Promise.resolve(
    all.map(([index]) => ({
      index,
      entry: entryOf(table.lines[index]!),
      spots: found.flatMap((spots) => spots.get(index)!).sort((a, b) => a.start - b.start),
    })),
  );
};

/** The clauses of an answer, the words it was understood as, whether they are exact. */
async function answer(
  query: string,
): Promise<{ hits: Hit[]; below: Hit[]; words: string[]; exact: boolean }> {
  for (const { terms } of queryReadings(query, table.misreadings)) {
    const hits = rank(await find(terms));
    if (hits.length === 0) continue;
    const others = otherWords(
      terms,
      hits.map(({ index }) => shown[index]!),
    );
    return { hits, below: await besideThem(others, hits, find), words: terms, exact: true };
  }
  const other = await otherwise(known, loadSpelling, query, find, table);
  return { hits: other?.hits ?? [], below: [], words: other?.words ?? [], exact: false };
}

async function isAnswered({ typed, want, cards }: Wanted): Promise<boolean> {
  const { hits, below, words, exact } = await answer(typed);
  if (want.length === 0) return !exact;
  if ([...hits, ...below].slice(0, 3).some(({ entry }) => want.includes(entry.id))) return true;
  const first = hits.slice(0, exact ? 10 : 5).map(({ index }) => shown[index]!);
  return cardsOf(words, first)
    .slice(0, 3)
    .some(({ kind, name }) => cards.some((card) => card.startsWith(`${kind}:`) && card.includes(name)));
}

test.each([
  ['everyday-first.json', 0.95],
  ['everyday-second.json', 0.85],
])('of %s at least %f is among the first three', async (file, least) => {
  const list = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Wanted[];
  expect(list.length).toBeGreaterThan(99);
  const missed: string[] = [];
  for (const wanted of list) if (!(await isAnswered(wanted))) missed.push(wanted.typed);
  expect(1 - missed.length / list.length, missed.join('、')).toBeGreaterThanOrEqual(least);
});

test('no figure is cut in two to be found', async () => {
  for (const typed of ['6290.3', '142,326万元']) {
    const { hits } = await answer(typed);
    for (const { index } of hits) expect(texts[index]).toMatch(/6290\.3|142326万元/);
  }
});

test.each<[string, number]>([
  ['十四五规划', 2],
  ['十四五期间', 26],
  ['十四五时期', 7],
  ['十三五期间', 10],
  ['三个代表重要思想', 1],
  ['“高标准农田”', 6],
  ['3.5 失业率', 2],
  ['600 养老床位', 1],
  ['20 乡镇', 17],
  ['365 亿元', 2],
  ['6290.3', 0],
  ['亿元365', 0],
])('「%s」 stands in %i clauses', async (typed, clauses) => {
  const { hits, exact } = await answer(typed);
  expect(exact ? hits.length : 0).toBe(clauses);
});

test.each([
  ['二〇二五年', '2025年'],
  ['2035年远景目标', '二〇三五年远景目标'],
  ['百分之七点六', '7.6%'],
  ['五十三个', '53个'],
  ['142,326万元', '142326万元'],
  ['18.3万㎡', '18.3万平方米'],
  ['2.53km2', '2.53km²'],
  ['2.53平方公里', '2.53km²'],
  ['三十万亩', '30万亩'],
])('「%s」 is shown as 「%s」, and not as exact', async (typed, own) => {
  expect(await answer(typed)).toMatchObject({ exact: false, words: [own] });
});

test.each([
  ['许昌-信阳高速', '许昌—信阳高速'],
  ['25.7∶33.4∶40.9', '25.7：33.4：40.9'],
  ['⼩洪河', '小洪河'],
  ['嫘祖服装新城•智尚工园', '嫘祖服装新城·智尚工园'],
  ['农田、水利', '农田 水利'],
  ['农田 -高标准', '农田'],
  ['农*', '农'],
  ['农田 OR 水利', '农田 水利'],
])('「%s」 finds what 「%s」 finds', async (typed, plain) => {
  const [found, wanted] = [await answer(typed), await answer(plain)];
  expect(found.exact).toBe(wanted.exact);
  expect(found.hits.map(({ index }) => index)).toEqual(wanted.hits.map(({ index }) => index));
});

test.each([
  ['五沟营镇有什么项目？', 'place:五沟营镇'],
  ['什么是静脉产业园？', 'term:静脉产业园'],
  ['西平县2025年GDP目标是多少', 'term:地区生产总值'],
])('「%s」 is answered with %s above the clauses', async (typed, card) => {
  const { hits, words } = await answer(typed);
  const first = hits.slice(0, 5).map(({ index }) => shown[index]!);
  expect(cardsOf(words, first).map(({ kind, name }) => `${kind}:${name}`)).toContain(card);
});

test.each(['-', '–', '—', '～', '~', '——'])('2021%s2025年 is one period', async (dash) => {
  const { hits, exact } = await answer(`2021${dash}2025年`);
  expect([exact, hits.length]).toEqual([true, 4]);
});
