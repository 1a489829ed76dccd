/** Which goals stand beside a goal as being about the same, and which doubts stand beside its words. */
import { describe, expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import type { Doubt } from '../../plan/fidelity/errata.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Goal } from '../../plan/records/records.ts';
import { doubtsAbout, relatedGoals } from './related.ts';

const plan = planOf(COMPLETE);
const goal = (name: string): Goal => ({
  id: name,
  name,
  quote: '',
  clause: 'c2-p1',
  comparator: '=',
  also: [],
});

/** Names of the goals related to the first. */
const related = (...names: string[]): string[] => {
  const goals = names.map(goal);
  return relatedGoals({ ...plan, goals }, goals[0]!).map(({ name }) => name);
};

describe('goals whose names share three fifths of the pairs of the shorter one are about the same', () => {
  test.each([
    ['all pairs', '粮食总产', '粮食总产', true],
    ['all pairs of the shorter', '粮食总产', '全县粮食总产稳定', true],
    ['three of five', '甲乙丙丁戊己', '甲乙丙丁庚辛', true],
    ['two of three', '粮食总产', '粮食总量', true],
    ['two of four', '甲乙丙丁戊', '甲乙丙庚辛', false],
    ['one of two', '化学需氧', '化学品量', false],
    ['nothing', '粮食总产', '森林覆盖率', false],
    ['characters in another order', '粮食总产', '产总食粮', false],
    ['figures and signs do not count', '粮食总产（2030年）', '粮食总产：2035', true],
  ])('%s: 「%s」 and 「%s」: %s', (_, one, other, is) => {
    expect(related(one, other)).toEqual(is ? [other] : []);
  });
});

test('the closest come first, equals as in the plan, never the goal itself', () => {
  expect(related('粮食总产值', '粮食总产量', '粮食总产值比', '粮食总产能')).toEqual([
    '粮食总产值比',
    '粮食总产量',
    '粮食总产能',
  ]);
});

test('six are enough', () => {
  expect(related('粮食总产', ...Array.from({ length: 9 }, (_, n) => `粮食总产${n}`))).toHaveLength(6);
});

test('in the invented plan the same quantity in text and table is found, from either', () => {
  const named = (id: string): string[] =>
    relatedGoals(
      plan,
      plan.goals.find((one) => one.id === id)!,
    ).map((other) => other.id);
  expect(named('g2-grain')).toEqual(['g4-grain-output']);
  expect(named('g4-grain-output')).toEqual(['g2-grain']);
  expect(named('g2-beds')).toContain('g6-hospital-beds');
  expect(named('g2-table-forest')).toEqual([]);
});

describe('a doubt stands beside every quote whose words it is about', () => {
  const text = '新建高标准农田15万亩，粮食总产保持在39万吨以上，确保供给。';
  const doubt = (found: string, more: Partial<Doubt> = {}): Doubt => ({
    id: 'd',
    found,
    class: '可疑数字',
    why: '试',
    where: 'c1-p1',
    other: [],
    ...more,
  });
  const about = (doubts: Doubt[], quotes: [clause: string, quote: string][]): string[] => {
    const clauses = ['c1-p1', 'c2-p1'].map((id) => ({ ...plan.clauses[0]!, id, text }));
    const told: Plan = { ...plan, clauses, doubts };
    return doubtsAbout(
      told,
      quotes.map(([clause, quote]) => ({ clause, quote })),
    ).map(({ id }) => id);
  };

  test.each<[string, Doubt, [string, string], string[]]>([
    ['the same words', doubt('39万吨'), ['c1-p1', '39万吨'], ['d']],
    ['words within the quote', doubt('39'), ['c1-p1', '粮食总产保持在39万吨以上'], ['d']],
    ['words around the quote', doubt('粮食总产保持在39万吨以上'), ['c1-p1', '39万吨'], ['d']],
    ['words that overlap it', doubt('39万吨以上，确保'), ['c1-p1', '在39万吨'], ['d']],
    ['words that touch it', doubt('39万吨'), ['c1-p1', '粮食总产保持在'], []],
    ['other words of the clause', doubt('15万亩'), ['c1-p1', '39万吨'], []],
    ['the same words of another clause', doubt('39万吨'), ['c2-p1', '39万吨'], []],
    [
      'words it is compared with',
      doubt('15万亩', { other: [{ where: 'c2-p1', found: '39万吨' }] }),
      ['c2-p1', '保持在39万吨'],
      ['d'],
    ],
    ['a quote with blanks of its own', doubt('39万吨'), ['c1-p1', '39 万吨 以上'], ['d']],
  ])('%s', (_, one, quote, expected) => {
    expect(about([one], [quote])).toEqual(expected);
  });

  test('once, however many quotes it is about', () => {
    const one = doubt('39万吨', { other: [{ where: 'c2-p1', found: '39万吨' }] });
    expect(
      about(
        [one],
        [
          ['c1-p1', '39万吨'],
          ['c2-p1', '39万吨'],
        ],
      ),
    ).toEqual(['d']);
  });

  test('in the invented plan beside a goal, its base and the goal it is compared with', () => {
    const beside = (id: string): string[] => {
      const one = plan.goals.find((other) => other.id === id)!;
      return doubtsAbout(plan, [one, ...(one.baseline ? [one.baseline] : [])]).map((found) => found.id);
    };
    expect(beside('g2-grain')).toEqual(['c2-s4-p1-d1']);
    expect(beside('g4-grain-output')).toEqual(['c2-s4-p1-d1']);
    expect(beside('g5-old-communities')).toEqual(['c5-s1-p2-d1']);
    expect(beside('g2-table-gdp')).toEqual([]);
  });
});
