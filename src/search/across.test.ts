import { expect, test } from 'vitest';
import { random } from '../../scripts/bench/measure/statistics.ts';
import { COMPLETE, planOf, SMALL } from '../../scripts/testing/fixture-plans.ts';
import { byPlan, cover, findAcross, plansNamed, wordsOf } from './across.ts';
import { parseQuery } from './query.ts';
import { acrossRecords, acrossTable } from '../publish/index/across-records.ts';
import { fold } from './fold.ts';
import { find, type Positions } from './search.ts';

const plans = [SMALL, COMPLETE].map(planOf);
const table = acrossTable(plans);
const texts = plans.flatMap(({ clauses }) => clauses.map(({ text }) => fold(text).text));

/** The index as Pagefind keeps it: word → record → positions. */
const index = new Map<string, Map<number, number[]>>();
acrossRecords(plans).forEach(({ content }, record) =>
  content.split(' ').forEach((word, at) => {
    const records = index.get(word) ?? new Map<number, number[]>();
    index.set(word, records.set(record, [...(records.get(record) ?? []), at]));
  }),
);
const lookUp = (word: string): Promise<Positions> => Promise.resolve(index.get(word) ?? new Map());

test('any stretch of any plan is found where reading finds it, and as often', async () => {
  const next = random(7);
  for (let n = 0; n < 300; n += 1) {
    const text = texts[Math.floor(next() * texts.length)]!;
    const start = Math.floor(next() * Math.max(1, text.length - 12));
    const term = [...text].slice(start, start + 2 + Math.floor(next() * 11)).join('');
    if ([...term].length < 2) continue;
    const found = await findAcross([term], lookUp);
    const truth = texts.flatMap((folded, at) =>
      find(folded, term).length > 0 ? [[at, find(folded, term).length]] : [],
    );
    expect([...found].map(([at, spots]) => [at, spots.length]).sort(([a], [b]) => a! - b!)).toEqual(truth);
  }
});

test('of several words every one must stand in the clause', async () => {
  const found = await findAcross(['云汀', '发展'], lookUp);
  expect(found.size).toBe(texts.filter((text) => text.includes('云汀') && text.includes('发展')).length);
  expect(found.size).toBeGreaterThan(5);
  expect((await findAcross(['云汀', '区块链元宇宙'], lookUp)).size).toBe(0);
});

test('what was found is told by plan, the plan with the most clauses first', async () => {
  const groups = byPlan(await findAcross(['发展'], lookUp), table);
  expect(groups.map(({ id }) => id)).toEqual(['yunting-155', 'linhe-155']);
  for (const { id, hits } of groups) {
    const { clauses } = plans.find((plan) => plan.id === id)!;
    expect(hits.map(({ index: at }) => at)).toEqual(
      clauses.flatMap(({ text }, at) => (text.includes('发展') ? [at] : [])),
    );
  }
});

test.each([
  ['云汀县', ['yunting-155']],
  ['云汀', ['yunting-155']],
  ['云汀县“十五五”', ['yunting-155']],
  ['云汀县 2026', ['yunting-155']],
  ['临禾县国民经济和社会发展第十五个五年规划纲要', ['linhe-155']],
  // The words of every plan, a place of none, a place and a word that stands in its text alone.
  ['国民经济和社会发展', []],
  ['十五五', []],
  ['海东湾', []],
  ['云汀县 粮食', []],
  ['2026', []],
  ['乡村全面振兴', ['rural']],
  ['乡村全面振兴规划', ['rural']],
  ['全国 2024', ['rural']],
])('%s asks for the plans %j themselves', (query, ids) => {
  const rural = { place: '全国', period: '2024-2027年', names: ['乡村全面振兴规划'] };
  const all = { ...table, plans: [...table.plans, { ...table.plans[0]!, ...rural, id: 'rural' }] };
  expect(plansNamed(parseQuery(query), all).map(({ id }) => id)).toEqual(ids);
});

test('a record that no plan has is no answer', () => {
  expect(() => byPlan(new Map([[texts.length, []]]), table)).toThrow('版本');
});

test('every word has eight letters, whatever stands in the text', () => {
  for (const word of wordsOf('１a，。“”𠮷嫘\u{1f600}')) expect(word).toMatch(/^[a-z]{8}$/);
  expect(new Set(wordsOf('一二三四')).size).toBe(4);
});

test('a term is covered by every second pair and its last one', () => {
  expect(cover('高标准农').map(({ offset }) => offset)).toEqual([0, 2]);
  expect(cover('高标准农田').map(({ offset }) => offset)).toEqual([0, 2, 3]);
});
