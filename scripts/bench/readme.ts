/** README's short table, between two comments. */
import type { Results } from './results.ts';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The README with its table rewritten. Throws where the two comments are not there. */
export function withTable(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md 里没有「${BEGIN}」和「${END}」`);
  return `${readme.slice(0, start + BEGIN.length)}\n\n${table(results)}\n\n${readme.slice(end)}`;
}

function table(results: Results): string {
  const rows = [...reading(results), ...search(results), ...build(results), ...growth(results)];
  return [`| measured ${results.date}, ${results.machine} | |`, '| --- | --- |', ...rows].join('\n');
}

const row = (name: string, value: string): string => `| ${name} | ${value} |`;

const reading = ({ reading: costs = [] }: Results): string[] =>
  costs.map((c) =>
    row(
      `${c.page}, cold`,
      `${kb(c.total)} in ${c.requests} requests; LCP ${(c.lcp / 1000).toFixed(1)} s, CLS ${c.cls}, TBT ${c.tbt} ms`,
    ),
  );

function search({ search: cost }: Results): string[] {
  if (!cost) return [];
  const right = [cost.random, cost.reviewed]
    .map((c) => `${c.recall.toFixed(3)} / ${c.precision.toFixed(3)} / ${c.first.toFixed(3)} (${c.queries})`)
    .join(', ');
  return [
    row('search: recall / precision / first is right, random and reviewed queries', right),
    row('search: first result cold, further query', `${kb(cost.cold.mean)}, ${kb(cost.next.mean)}`),
    row('search: warm, p50 and p95', `${cost.warm.p50.toFixed(1)} ms, ${cost.warm.p95.toFixed(1)} ms`),
  ];
}

function build({ build: cost }: Results): string[] {
  if (!cost) return [];
  const memory = cost.memory === null ? '' : `, ${Math.round(cost.memory)} MB at the peak`;
  return [row('build', `${cost.seconds.toFixed(1)} s${memory}`)];
}

const growth = ({ growth: costs = [] }: Results): string[] =>
  costs.map((c) =>
    row(
      `${c.plans} generated plan${c.plans > 1 ? 's' : ''}`,
      `build ${(c.build.seconds / c.plans).toFixed(2)} s a plan` +
        (c.build.memory === null ? '' : `, ${Math.round(c.build.memory)} MB at the peak`) +
        `; search in one: cold ${kb(c.search.cold.mean)}, further ${kb(c.search.next.mean)}`,
    ),
  );
