/** The tables of `scripts/bench/README.md`, between two comments. */
import type { BuildCost } from '../measure/build.ts';
import type { PeersCost } from '../peers/measure.ts';
import type { ReadingCost } from '../measure/reading.ts';
import type { AcrossCost } from '../measure/across.ts';
import type { GrowthCost } from '../measure/growth.ts';
import { describeLighthouse } from '../measure/lighthouse.ts';
import type { Results } from './results.ts';
import type { Correctness } from '../measure/search.ts';
import type { VerifyCost } from '../measure/verify.ts';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The page with its tables rewritten. Throws where the two comments are not there. */
export function withTable(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`scripts/bench/README.md 里没有「${BEGIN}」和「${END}」`);
  return `${readme.slice(0, start + BEGIN.length)}\n\n${table(results)}\n\n${readme.slice(end)}`;
}

function table(results: Results): string {
  const rows = results.peers ? besideOthers(results, results.peers) : alone(results);
  return [...rows, ...lighthouse(results), ...growth(results)].join('\n');
}

const row = (...cells: (string | undefined)[]): string =>
  `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;

const head = ({ date, machine }: Results, columns: readonly string[]): string[] => [
  row(`measured ${date}, ${machine}`, ...columns),
  row('---', ...columns.map(() => '---')),
];

const read = (c: ReadingCost): string =>
  `${kb(c.total)} in ${c.requests} requests; LCP ${(c.lcp / 1000).toFixed(1)} s, CLS ${c.cls}, TBT ${c.tbt} ms`;
const right = (c: Correctness): string =>
  `${c.recall.toFixed(3)} / ${c.precision.toFixed(3)} / ${c.first.toFixed(3)} (${c.queries})`;
const bytes = ({ cold, next }: { cold: { mean: number; worst: number }; next: { mean: number } }): string =>
  `${kb(cold.mean)}, ${kb(cold.worst)} at worst; ${kb(next.mean)}`;
const times = (warm: { p50: number; p95: number } | null): string | undefined =>
  warm ? `${ms(warm.p50)}, ${ms(warm.p95)}` : undefined;
const ms = (time: number): string => `${time.toFixed(time < 1 ? 2 : 1)} ms`;
/** `5.9 s, 8.1 s of processor time, 657 MB at the peak` */
export const describeBuild = ({ seconds, processor, memory }: BuildCost): string =>
  [
    `${seconds.toFixed(1)} s`,
    ...(processor === null ? [] : [`${processor.toFixed(1)} s of processor time`]),
    ...(memory === null ? [] : [`${Math.round(memory)} MB at the peak`]),
  ].join(', ');

/** `first verdict 41.0 ms, all 900.0 ms, blocked for 30.0 ms at most; 150.1 KB` */
export const describeVerify = ({ first, all, blocked, bytes: loaded }: VerifyCost): string =>
  `first verdict ${ms(first)}, all ${ms(all)}, blocked for ${ms(blocked)} at most; ${kb(loaded)}`;

const VERIFY = 'the whole plan checked for quotations, each sentence altered';

const lighthouse = ({ lighthouse: result }: Results): string[] =>
  result
    ? [
        row(
          `Lighthouse ${result.version}: performance / accessibility / best practices / SEO, median of five`,
          describeLighthouse(result),
        ),
      ]
    : [];

const RIGHT = 'search: recall / precision / first is right';
const COLD = 'search: first result cold; further query';
const WARM = 'search: warm, p50 and p95';

/** One column: ours. */
function alone(results: Results): string[] {
  const { reading = [], search, verify, build } = results;
  const found = search && [
    row(`${RIGHT}, random and reviewed queries`, `${right(search.random)}, ${right(search.reviewed)}`),
    row(COLD, bytes(search)),
    row(WARM, times(search.warm)),
  ];
  return [
    ...head(results, ['']),
    ...reading.map((c) => row(`${c.page}, cold`, read(c))),
    ...(found ?? []),
    ...(verify ? [row(VERIFY, describeVerify(verify))] : []),
    ...(build ? [row('build', describeBuild(build))] : []),
  ];
}

/** Ours, theirs, and what nothing can go below: the text alone with gzip, brute force over it. */
function besideOthers(results: Results, { ours, peers, limit }: PeersCost): string[] {
  const { reading = [], search, verify } = results;
  const searches = [search, ...peers.map((peer) => peer.search)];
  const each = <T>(show: (cost: NonNullable<(typeof searches)[number]>) => T): (T | undefined)[] =>
    searches.map((cost) => cost && show(cost));
  const page = (c: ReadingCost): (string | undefined)[] =>
    peers.map((peer) => {
      const theirs = peer.reading?.find((other) => other.page === c.page);
      return theirs && read(theirs);
    });
  return [
    ...head(results, ['Planbook', ...peers.map(({ name }) => name), 'limit']),
    ...reading.map((c) =>
      row(`${c.page}, cold`, read(c), ...page(c), c.page === 'longest chapter' ? kb(limit.chapter) : ''),
    ),
    ...(searches.some(Boolean)
      ? [
          row(`${RIGHT}, random queries`, ...each((c) => right(c.random)), '1.000 / 1.000 / 1.000'),
          row('the same, reviewed queries', ...each((c) => right(c.reviewed)), '1.000 / 1.000 / 1.000'),
          row(COLD, ...each(bytes), `${kb(limit.text)}; 0`),
          row(WARM, ...each((c) => times(c.warm)), times(limit.warm)),
        ]
      : []),
    ...(verify ? [row(VERIFY, describeVerify(verify))] : []),
    ...(ours
      ? [
          row(
            'build, in turn, median of 5',
            describeBuild(ours),
            ...peers.map((peer) => describeBuild(peer.build)),
            '',
          ),
        ]
      : []),
  ];
}

const across = ({ exact, cold, warm }: AcrossCost): string =>
  `${exact.toFixed(3)}; ${kb(cold.mean)}, ${kb(cold.worst)}; ${times(warm)}`;

/** `3.77 s, 2.97 s of processor time` */
const buildAPlan = ({ plans, build: { seconds, processor } }: GrowthCost): string =>
  [
    `${(seconds / plans).toFixed(2)} s`,
    ...(processor === null ? [] : [`${(processor / plans).toFixed(2)} s of processor time`]),
  ].join(', ');

/** Below the table, because it has columns of its own. */
function growth({ growth: costs = [] }: Results): string[] {
  if (costs.length === 0) return [];
  return [
    '',
    row(
      'generated plans',
      'build a plan',
      'memory',
      'search in one plan: cold; further',
      'in all plans: exact; cold, at worst; warm p50, p95',
    ),
    row('---', '---', '---', '---', '---'),
    ...costs.map((c) =>
      row(
        String(c.plans),
        buildAPlan(c),
        c.build.memory === null ? '' : `${Math.round(c.build.memory)} MB`,
        bytes(c.search),
        c.across ? across(c.across) : '',
      ),
    ),
  ];
}
