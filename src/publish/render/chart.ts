/**
 * A goal's years on one line, small enough for a row of a table: grey is reached, the tick is what was planned, the
 * accent is promised. A goal within a limit is no climb: its limit is a bar that the line stays short of. Drawn at
 * build time; colours come from the page.
 */
import type { Goal } from '../../plan/records/records.ts';

/** One point of the chart. */
export interface ChartPoint {
  year: number;
  value: number;
  kind: '规划' | '实际' | '目标';
}

/** What the chart shows, in order of years. */
export function pointsOf(goal: Goal): ChartPoint[] {
  const past = (goal.history ?? []).flatMap(({ year, planned, reached }): ChartPoint[] => [
    ...(planned === undefined ? [] : [{ year, value: planned, kind: '规划' as const }]),
    ...(reached === undefined ? [] : [{ year, value: reached, kind: '实际' as const }]),
  ]);
  const target = typeof goal.value === 'number' && typeof goal.year === 'number';
  return [
    ...past,
    ...(target ? [{ year: goal.year as number, value: goal.value as number, kind: '目标' as const }] : []),
  ];
}

const WIDTH = 200;
const MIDDLE = 10;
/** Room for a dot at either end. */
const EDGE = 6;

/** The chart as SVG; its numbers stand beside it. From nothing to the largest of its values. */
export function goalChart(goal: Goal): string {
  const points = pointsOf(goal);
  const most = Math.max(...points.map(({ value }) => value), Number.MIN_VALUE);
  const x = (value: number): number => Math.round(EDGE + (value / most) * (WIDTH - 2 * EDGE));
  const line = (kind: string, from: number, to: number): string =>
    from === to ? '' : `<path class="${kind}" d="M${from} ${MIDDLE}H${to}"/>`;
  const tick = (kind: string, at: number): string => `<path class="${kind}" d="M${at} ${MIDDLE - 7}v14"/>`;
  const dot = (kind: string, at: number): string =>
    `<circle class="${kind}" cx="${at}" cy="${MIDDLE}" r="4"/>`;
  const of = (kind: ChartPoint['kind']): number[] =>
    points.flatMap((point) => (point.kind === kind ? x(point.value) : []));
  const [reached, planned, [target]] = [of('实际'), of('规划'), of('目标')];
  const last = reached.at(-1);
  const limit = goal.comparator.startsWith('<');
  const parts = [
    line('axis', EDGE, WIDTH - EDGE),
    reached.length > 1 ? line('reached', reached[0]!, last!) : '',
    ...planned.map((at) => tick('planned', at)),
    last === undefined ? '' : dot('reached', last),
    target === undefined || limit ? '' : line('promised', last ?? EDGE, target) + dot('promised', target),
    target === undefined || !limit ? '' : tick('limit', target),
  ];
  return `<svg class="chart" aria-hidden="true" width="${WIDTH}" height="20" viewBox="0 0 ${WIDTH} 20">${parts.join('')}</svg>`;
}
