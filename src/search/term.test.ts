/** With how little of the index a long word is found, and that it is found exactly. */
import { expect, test } from 'vitest';
import { characterIndex, spotsIn } from '../../scripts/testing/truth/brute-force.ts';
import { COMPLETE, planOf } from '../../scripts/testing/fixture-plans.ts';
import { fold } from './fold.ts';
import type { Positions } from './search.ts';
import { spotsOf } from './term.ts';

const texts = planOf(COMPLETE).clauses.map(({ text }) => fold(text).text);
const LONG = '线60公里，推进城乡供水';

/** Asks for a term; says which characters were looked up and which clauses were read. */
async function ask(
  term: string,
  among: readonly string[] = texts,
  read = async (clause: number): Promise<string> => among[clause]!,
) {
  const index = characterIndex(among);
  const looked = new Set<string>();
  const opened: number[] = [];
  const found = await spotsOf(
    term,
    async (char): Promise<Positions> => (looked.add(char), index.get(char) ?? new Map()),
    (clause) => (opened.push(clause), read(clause)),
  );
  return { found: [...found].sort(([a], [b]) => a - b), looked: looked.size, opened };
}

test('a long term looks up three characters and reads what they leave', async () => {
  const { found, looked, opened } = await ask(LONG);
  expect(found).toEqual([...spotsIn(texts, LONG)]);
  expect(found.length).toBeGreaterThan(0);
  expect(looked).toBe(3);
  expect(opened.length).toBeLessThanOrEqual(10);
});

test('a short term, and a long one of many clauses, read nothing', async () => {
  expect((await ask('云汀')).opened).toEqual([]);
  const many = Array.from({ length: 11 }, (_, n) => `推动高质量发展，第${n}条`);
  const common = await ask('高质量发展', many);
  expect(common.found).toHaveLength(11);
  expect(common.opened).toEqual([]);
});

test('what has the three characters in their places, and others between, is not found', async () => {
  const { found, opened } = await ask(LONG.replace('，', '、'));
  expect(opened.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('where a text cannot be read the index answers alone', async () => {
  const { found } = await ask(LONG, texts, () => Promise.reject(new Error('gone')));
  expect(found).toEqual([...spotsIn(texts, LONG)]);
});
