/** A chart shows what was planned, what was reached and what is promised; its numbers stand beside it. */
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

/** What is drawn, by kind: where its lines begin and end, where its ticks and dots stand. */
function drawn(one: Goal): Record<string, number[][]> {
  const shapes = [
    ...goalChart(one).matchAll(/<(path|circle) class="(\w+)" (?:d="M|cx=")([\d.]+)[^"]*?(?:H([\d.]+))?"/g),
  ];
  const found: Record<string, number[][]> = {};
  for (const [, , kind, from, to] of shapes)
    (found[kind!] ??= []).push(to === undefined ? [Number(from)] : [Number(from), Number(to)]);
  return found;
}

test('what is reached is a line to the last year, what was planned a tick, what is promised a line on', () => {
  const { reached, planned, promised, limit } = drawn(goal({ comparator: '=', value: 8 }));
  const [[from, to], [dot]] = reached as [[number, number], [number]];
  // 5.6 was reached, then 5.2: less stands further left.
  expect(to).toBeLessThan(from);
  expect(dot).toBe(to);
  expect(planned![0]![0]).toBeGreaterThan(to);
  expect(promised).toEqual([[to, 194], [194]]);
  expect(limit).toBeUndefined();
});

test('a goal within a limit is a bar, and nothing climbs to it', () => {
  const { reached, promised, limit } = drawn(goal({ value: 5.7 }));
  expect(promised).toBeUndefined();
  expect(limit).toEqual([[194]]);
  expect(reached!.flat().every((at) => at < 194)).toBe(true);
});

test.each<[string, Partial<Goal>]>([
  ['one year', { history: [{ year: 2025, reached: 3 }] }],
  ['no earlier year', { history: undefined, comparator: '=' }],
  ['zero', { value: 0, comparator: '=' }],
  ['zeros only', { value: 0, history: [{ year: 2025, reached: 0 }], comparator: '=' }],
])('%s is drawn inside the picture', (_, more) => {
  const places = Object.values(drawn(goal(more))).flat(2);
  expect(places.every((at) => at >= 0 && at <= 200)).toBe(true);
});

test('the drawing carries no style of its own, which the policy forbids, and is hidden from who cannot see it', () => {
  const svg = goalChart(goal());
  expect(svg).not.toMatch(/<style|style=/);
  expect(svg).toContain('aria-hidden="true"');
});
