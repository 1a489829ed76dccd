/** A chart shows what was planned, what was reached and what is promised; its numbers stand in it as text. */
import { expect, test } from 'vitest';
import type { Goal } from '../../plan/records/records.ts';
import { goalChart, pointsOf } from './chart.ts';

const HISTORY = [
  { year: 2020, reached: 5.6 },
  { year: 2025, planned: 5.5, reached: 5.2 },
];
const goal = (more: Partial<Goal> = {}): Goal => ({
  id: 'unemployment',
  name: '城镇调查失业率',
  quote: '',
  clause: 'c2-p1',
  comparator: '<=',
  also: [],
  value: 5,
  unit: '%',
  year: 2030,
  history: HISTORY,
  ...more,
});
const past = [
  { year: 2020, value: 5.6, kind: '实际' },
  { year: 2025, value: 5.5, kind: '规划' },
  { year: 2025, value: 5.2, kind: '实际' },
];

test.each<[string, Partial<Goal>, object[]]>([
  ['a value', { comparator: '=' }, [{ year: 2030, value: 5, kind: '目标' }]],
  ['a value 以内', { comparator: '<=' }, [{ year: 2030, value: 5, kind: '目标' }]],
  ['a value 以上', { comparator: '>=' }, [{ year: 2030, value: 5, kind: '目标' }]],
  ['zero', { value: 0 }, [{ year: 2030, value: 0, kind: '目标' }]],
  ['a range, which is no point', { comparator: 'range', value: [4, 5] }, []],
  ['a period, which is no year', { year: '2026—2030' }, []],
  ['no value', { value: undefined }, []],
])('the years up to now and then the target: %s', (_, more, target) => {
  expect(pointsOf(goal(more))).toEqual([...past, ...target]);
});

test('without earlier years only the target is a point', () => {
  expect(pointsOf(goal({ history: undefined }))).toEqual([{ year: 2030, value: 5, kind: '目标' }]);
});

/** Texts, dots and the line of the drawing, in its own order. */
function drawn(one: Goal): {
  texts: string[];
  dots: { x: number; y: number; filled: boolean }[];
  line: number;
} {
  const svg = goalChart(one);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
  const dots = [...svg.matchAll(/<circle[^>]*>/g)].map(([circle]) => {
    const number = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(circle)![1]);
    return { x: number('cx'), y: number('cy'), filled: / fill="currentColor"/.test(circle) };
  });
  const path = /aria-label="line"[^>]*>.*?<path[^>]* d="([^"]*)"/.exec(svg)?.[1] ?? '';
  return { texts, dots, line: path.split(/[ML]/).length - 1 };
}

test('every point is named in figures, the planned one as planned, and every year', () => {
  const { texts } = drawn(goal());
  expect(texts.toSorted()).toEqual(['2020', '2025', '2030', '5', '5.2', '5.6', '规划5.5']);
});

test('the target has its dot, to the right of the years before, and the line reaches it', () => {
  const { dots, line } = drawn(goal());
  expect(dots.map(({ filled }) => filled)).toEqual([true, false, true, true]);
  const [reached2020, planned, reached2025, target] = dots;
  expect(planned!.x).toBe(reached2025!.x);
  expect(reached2020!.x).toBeLessThan(reached2025!.x);
  expect(target!.x).toBeGreaterThan(reached2025!.x);
  // A target within less is lower, so its dot is: less stands further down.
  expect(target!.y).toBeGreaterThan(reached2025!.y);
  expect(line).toBe(3);
});

test('the drawing carries no style of its own, which the policy forbids, and is hidden from who cannot see it', () => {
  const svg = goalChart(goal());
  expect(svg).not.toMatch(/<style|style=/);
  expect(svg).toContain('aria-hidden="true"');
});
