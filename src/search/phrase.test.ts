/** The index knows characters, not words: asking it for a phrase must give what reading every clause gives. */
import { expect, test } from 'vitest';
import { readPlan } from '../../scripts/read-plan.ts';
import { fold } from './fold.ts';
import { buildPlan } from '../plan/plan.ts';
import { find, phrase, type Spot } from './search.ts';

const clauses = buildPlan(readPlan('xiping-145', 'content')).plan!.clauses.map(({ text }) => fold(text).text);

/** For one text after another, the positions of each character. */
function indexOf(texts: readonly string[]): Map<string, Map<number, number[]>> {
  const index = new Map<string, Map<number, number[]>>();
  texts.forEach((text, clause) =>
    [...text].forEach((char, position) => {
      const places = index.get(char) ?? new Map<number, number[]>();
      index.set(char, places.set(clause, [...(places.get(clause) ?? []), position]));
    }),
  );
  return index;
}

const index = indexOf(clauses);
const none = new Map<number, number[]>();
const asked = (term: string, chars = index): Map<number, Spot[]> =>
  phrase([...term].map((char) => chars.get(char) ?? none));

const read = (term: string): Map<number, Spot[]> =>
  new Map(
    clauses.flatMap((text, clause): [number, Spot[]][] => {
      const spots = find(text, term);
      return spots.length > 0 ? [[clause, spots]] : [];
    }),
  );

/** Mulberry32: the same numbers in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

test('any stretch of the plan is found where reading finds it', () => {
  const below = random(145);
  for (let n = 0; n < 400; n += 1) {
    const text = clauses[below(clauses.length)]!;
    const start = below(text.length);
    const term = text.slice(start, start + 1 + below(12));
    if (!term) continue;
    expect(read(term).size, term).toBeGreaterThan(0);
    expect(asked(term), term).toEqual(read(term));
  }
});

test('a stretch with one character changed is found where reading finds it, if anywhere', () => {
  const below = random(155);
  const chars = [...index.keys()];
  let nowhere = 0;
  for (let n = 0; n < 200; n += 1) {
    const text = clauses[below(clauses.length)]!;
    const term = [...text.slice(0, 2 + below(4))];
    term[below(term.length)] = chars[below(chars.length)]!;
    expect(asked(term.join('')), term.join('')).toEqual(read(term.join('')));
    if (asked(term.join('')).size === 0) nowhere += 1;
  }
  expect(nowhere).toBeGreaterThan(0);
});

test.each([
  ['发展发展发展到', '发展', [0, 2, 4]],
  ['发展发展发展到', '发展发展', [0]],
  ['等等等等等', '等等', [0, 2]],
  ['新建30万亩高标准农田', '30万亩', [2]],
  ['新建30万亩高标准农田', '万30', []],
  ['一江一路', '一路一', []],
])('in 「%s」 「%s」 begins at %j and never overlaps itself', (text, term, starts) => {
  const spots = starts.map((start) => ({ start, length: term.length }));
  expect(find(text, term)).toEqual(spots);
  expect([...asked(term, indexOf([text])).values()].flat()).toEqual(spots);
});

test('characters of a phrase must stand in the same clause', () => {
  expect(asked('水利', indexOf(['小洪河水系', '利民工程', '水利工程']))).toEqual(
    new Map([[2, [{ start: 0, length: 2 }]]]),
  );
});

test('nothing is found of nothing, or of a character that the plan does not have', () => {
  expect(phrase([]).size).toBe(0);
  expect(asked('嫘祖🌾').size).toBe(0);
  expect(find('嫘祖', '')).toEqual([]);
});
