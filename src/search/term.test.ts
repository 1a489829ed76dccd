/** A long word is found by some of its characters and by reading, as exactly as by all of them. */
import { expect, test } from 'vitest';
import { readPlan } from '../../scripts/read-plan.ts';
import { substrings } from '../../scripts/bench/statistics.ts';
import { fold } from './fold.ts';
import { buildPlan } from '../plan/plan.ts';
import { find, type Positions, type Spot } from './search.ts';
import { spotsOf } from './term.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const texts = plan.clauses.map(({ text }) => fold(text).text);

/** What the index knows: each character's clauses and places. */
const index = new Map<string, Map<number, number[]>>();
texts.forEach((text, clause) =>
  [...text].forEach((char, at) => {
    const clauses = index.get(char) ?? new Map<number, number[]>();
    clauses.set(clause, [...(clauses.get(clause) ?? []), at]);
    index.set(char, clauses);
  }),
);

/** Asks for a term; says which characters were looked up and which clauses were read. */
async function ask(term: string, read = async (clause: number): Promise<string> => texts[clause]!) {
  const looked = new Set<string>();
  const opened: number[] = [];
  const found = await spotsOf(
    term,
    async (char): Promise<Positions> => (looked.add(char), index.get(char) ?? new Map()),
    (clause) => (opened.push(clause), read(clause)),
  );
  return { found: [...found].sort(([a], [b]) => a - b), looked: looked.size, opened };
}

/** Brute force. */
const truth = (term: string): [number, Spot[]][] =>
  texts
    .map((text, clause): [number, Spot[]] => [clause, find(text, term)])
    .filter(([, spots]) => spots.length > 0);

test('300 substrings of 2 to 30 characters stand where brute force finds them', async () => {
  for (const term of substrings(texts.join(''), 300, [2, 30], 20210920))
    expect((await ask(term)).found, term).toEqual(truth(term));
});

test('a long term looks up three characters and reads what they leave', async () => {
  const { found, looked, opened } = await ask('生资助政策，从建档立卡的');
  expect(found.length).toBeGreaterThan(0);
  expect(looked).toBe(3);
  expect(opened.length).toBeLessThanOrEqual(10);
});

test('a short term, and a long one of many clauses, read nothing', async () => {
  expect((await ask('嫘祖')).opened).toEqual([]);
  const common = await ask('高质量发展');
  expect(common.found.length).toBeGreaterThan(10);
  expect(common.opened).toEqual([]);
});

test('what has the three characters in their places, and others between, is not found', async () => {
  const { found, opened } = await ask('生资助政策、从建档立卡的');
  expect(opened.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('where a text cannot be read the index answers alone', async () => {
  const term = '生资助政策，从建档立卡的';
  const { found } = await ask(term, () => Promise.reject(new Error('gone')));
  expect(found).toEqual(truth(term));
});
