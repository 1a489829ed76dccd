/** Finds where registered corrections apply in the text of the plan. */
import { bare, occurrences } from './bare.ts';
import type { Correction as Entry } from './schema.ts';

/** A correction that changes characters. */
export type Correction = Entry & { fixed: string };

/** Whether a correction changes characters, not only the layout. */
export const changesText = (entry: Entry): entry is Correction => entry.fixed !== undefined;

/** A text of the plan with the corrections that are registered for it. */
export interface Unit {
  id: string;
  own: string;
  local: { correction: Correction; index: number }[];
}

export interface Misfit {
  /** Index of the correction in `errata.yaml`. */
  correction: number;
  message: string;
}

export interface Edit {
  start: number;
  end: number;
  source: string;
  correction: number;
}

/** All texts of the plan as one, and for each character its unit and its offset there. */
export interface Stream {
  text: string;
  unit: number[];
  offset: number[];
}

export function join(units: readonly Unit[]): Stream {
  const stream: Stream = { text: '', unit: [], offset: [] };
  units.forEach((unit, index) => {
    const { text, origin } = bare(unit.own);
    stream.text += text;
    for (const at of origin) {
      stream.unit.push(index);
      stream.offset.push(at);
    }
  });
  return stream;
}

export interface Reading {
  found: string;
  fixed: string;
  index: number;
}

export function planWide(entries: readonly Entry[]): Reading[] {
  return entries.flatMap((entry, index) =>
    changesText(entry) && !entry.where
      ? [entry.found]
          .flat()
          .map((found) => ({ found: bare(found).text, fixed: bare(entry.fixed).text, index }))
      : [],
  );
}

/** Where local corrections apply in the stream, context trimmed off both sides. */
export function locate(
  units: readonly Unit[],
  stream: Stream,
  readings: readonly Reading[],
  misfits: Misfit[],
): Edit[] {
  return units
    .flatMap((unit, index) => {
      const first = unit.local.length > 0 ? stream.unit.indexOf(index) : 0;
      return unit.local.flatMap((entry) =>
        locateOne(unit, first, entry.correction, entry.index, readings, misfits),
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function locateOne(
  unit: Unit,
  first: number,
  correction: Correction,
  index: number,
  readings: readonly Reading[],
  misfits: Misfit[],
): Edit[] {
  const fixed = bare(correction.fixed).text;
  const found = settle(bare([correction.found].flat()[0]!).text, fixed, readings);
  if (found === fixed) {
    misfits.push({ correction: index, message: '去掉空白和版式记号后与来稿相同，什么也没有改' });
    return [];
  }
  const starts = occurrences(bare(unit.own).text, fixed);
  if (starts.length !== correction.places) {
    misfits.push({
      correction: index,
      message: `在 ${unit.id} 里写明 ${correction.places} 处，实际有 ${starts.length} 处`,
    });
    return [];
  }
  const head = commonStart(found, fixed);
  const tail = commonEnd(found.slice(head), fixed.slice(head));
  return starts.map((start) => ({
    start: first + start + head,
    end: first + start + fixed.length - tail,
    source: found.slice(head, found.length - tail),
    correction: index,
  }));
}

/** Reads the context of a local correction as shown, so that 螺祖 beside it does not count as part of it. */
function settle(found: string, fixed: string, readings: readonly Reading[]): string {
  let settled = found;
  for (const r of readings) {
    if (settled.length !== fixed.length) {
      if (r.found.length > 1) settled = settled.replaceAll(r.found, r.fixed);
      continue;
    }
    settled = [...settled].map((c, i) => (c === r.found && fixed[i] === r.fixed ? r.fixed : c)).join('');
    if (r.found.length > 1) settled = settled.replaceAll(r.found, r.fixed);
  }
  return settled;
}

/** Whether the source continues with `expected`, reading what plan-wide corrections cover as either form. */
export function same(source: string, at: number, expected: string, readings: readonly Reading[]): boolean {
  if (source.startsWith(expected, at)) return true;
  const slice = source.slice(at, at + expected.length);
  return (
    slice.length === expected.length &&
    [...slice].every(
      (c, i) => c === expected[i] || readings.some((r) => r.found === c && r.fixed === expected[i]),
    )
  );
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

const commonEnd = (a: string, b: string): number =>
  commonStart([...a].reverse().join(''), [...b].reverse().join(''));
