/** A goal's years as a small chart: planned, reached, promised. Drawn at build time; colours come from the page. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
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

/** The chart as SVG. The numbers stand beside it as text. */
export function goalChart(goal: Goal): string {
  const points = pointsOf(goal);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const reached = points.filter((p) => p.kind !== '规划');
  // Where a year has both, the planned value is named above and the reached one below.
  const planned = new Set(points.filter((p) => p.kind === '规划').map((p) => p.year));
  const figure = Plot.plot({
    document: document as unknown as Document,
    width: 280,
    height: 120,
    margin: 18,
    marginTop: 20,
    marginLeft: 28,
    marginRight: 28,
    x: {
      type: 'point',
      domain: [...new Set(points.map((p) => p.year))].sort((a, b) => a - b),
      label: null,
      tickSize: 0,
      tickFormat: String,
    },
    y: { axis: null, zero: true, nice: true },
    marks: [
      Plot.ruleY([0], { strokeOpacity: 0.3 }),
      Plot.line(reached, { x: 'year', y: 'value', strokeWidth: 2 }),
      Plot.dot(points, {
        x: 'year',
        y: 'value',
        r: 4,
        fill: (p: ChartPoint) => (p.kind === '规划' ? 'none' : 'currentColor'),
        stroke: 'currentColor',
      }),
      label(
        points.filter((p) => p.kind === '规划'),
        'above',
      ),
      label(
        reached.filter((p) => !planned.has(p.year)),
        'above',
      ),
      label(
        reached.filter((p) => planned.has(p.year)),
        'below',
      ),
    ],
  }) as unknown as Element;
  figure.querySelectorAll('style').forEach((style) => style.remove());
  figure.setAttribute('aria-hidden', 'true');
  figure.setAttribute('class', 'chart');
  return figure.outerHTML;
}

const label = (points: ChartPoint[], side: 'above' | 'below') =>
  Plot.text(points, {
    x: 'year',
    y: 'value',
    text: (p: ChartPoint) => (p.kind === '规划' ? `规划${p.value}` : String(p.value)),
    dy: side === 'above' ? -11 : 13,
  });
