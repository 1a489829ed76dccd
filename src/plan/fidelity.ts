/**
 * Nothing is silently different from the source: walks the chapters and `source.txt` side by side, character for
 * character apart from white space and layout marks, and lets only registered corrections differ.
 */
import type { Correction as Entry } from './schema.ts';

/** A correction that changes characters. */
export type Correction = Entry & { fixed: string };

/** Whether a correction changes characters, not only the layout. */
export const changesText = (entry: Entry): entry is Correction => entry.fixed !== undefined;

/** A text without white space and layout marks, and where each of its characters stood. */
export interface Bare {
  text: string;
  /** `origin[i]` is the offset in the original text of character `i`. */
  origin: number[];
}

/** The layout marks of a received text: table bars, rules, bold marks, `&nbsp;`; and all white space. */
const LAYOUT = /\*\*|-{3,}|\||&nbsp;|[\s\u200b\u200c\u200d\ufeff]/gu;

/** Strips white space and the documented layout marks. */
export function bare(text: string): Bare {
  const origin: number[] = [];
  let out = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i += 1) origin.push(i);
    out += text.slice(from, to);
  };
  for (const match of text.matchAll(LAYOUT)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  return { text: out, origin };
}

/** A text of the plan with the corrections that are registered for it. */
export interface Unit {
  id: string;
  own: string;
  local: { correction: Correction; index: number }[];
}

/** A stretch of a unit's own text that differs from the source, and what stood there. */
export interface Change {
  unit: string;
  start: number;
  end: number;
  source: string;
  /** Index of the correction in `errata.yaml`. */
  correction: number;
}

export interface Difference {
  unit: string;
  /** Offset in the unit's own text. */
  offset: number;
  shown: string;
  source: string;
  /** Offset in the source text. */
  sourceOffset: number;
}

export interface Misfit {
  /** Index of the correction in `errata.yaml`. */
  correction: number;
  message: string;
}

export interface Fidelity {
  changes: Change[];
  differences: Difference[];
  misfits: Misfit[];
  /** Characters of the source that the chapters account for, white space and layout marks included. */
  accounted: number;
}

interface Edit {
  start: number;
  end: number;
  source: string;
  correction: number;
}

/** All texts of the plan as one, and for each character its unit and its offset there. */
interface Stream {
  text: string;
  unit: number[];
  offset: number[];
}

function join(units: readonly Unit[]): Stream {
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

/**
 * Compares a plan's texts, in reading order, with the source.
 * @param units every text of the plan in reading order
 * @param entries all corrections of `errata.yaml`, in its order
 * @param source the text as received
 */
export function compare(units: readonly Unit[], entries: readonly Entry[], source: string): Fidelity {
  const received = bare(source);
  const shown = join(units);
  const readings = planWide(entries);
  const counts = new Map<number, number>();
  const result: Fidelity = { changes: [], differences: [], misfits: [], accounted: source.length };
  const edits = locate(units, shown, readings, result.misfits);
  let i = 0;
  let j = 0;

  const change = (length: number, from: string, correction: number): void => {
    const index = length > 0 ? i : Math.max(0, i - 1);
    const unit = units[shown.unit[index]!]!;
    const start = length > 0 ? shown.offset[i]! : shown.offset[index]! + 1;
    const end = length > 0 ? shown.offset[i + length - 1]! + 1 : start;
    result.changes.push({ unit: unit.id, start, end, source: from, correction });
    i += length;
    j += from.length;
  };
  while (i < shown.text.length || j < received.text.length) {
    const edit = edits[0];
    if (edit && edit.start <= i) {
      edits.shift();
      if (edit.start === i && same(received.text, j, edit.source, readings)) {
        change(edit.end - i, received.text.slice(j, j + edit.source.length), edit.correction);
        continue;
      }
    }
    if (i < shown.text.length && shown.text[i] === received.text[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const reading = readings.find(
      (r) => shown.text.startsWith(r.fixed, i) && received.text.startsWith(r.found, j),
    );
    if (reading) {
      counts.set(reading.index, (counts.get(reading.index) ?? 0) + 1);
      change(reading.fixed.length, reading.found, reading.index);
      continue;
    }
    const [di, dj] = resync(shown.text, i, received.text, j);
    const before = di === 0 && i > 0;
    const unit = units[shown.unit[before ? i - 1 : i]!]!;
    result.differences.push({
      unit: unit.id,
      offset: before ? shown.offset[i - 1]! + 1 : shown.offset[i]!,
      shown: shown.text.slice(i, i + di),
      source: received.text.slice(j, j + dj),
      sourceOffset: received.origin[j] ?? source.length,
    });
    result.accounted -= dj;
    i += di;
    j += dj;
  }
  entries.forEach((entry, index) => {
    const n = counts.get(index) ?? 0;
    if (changesText(entry) && !entry.where && n !== entry.places)
      result.misfits.push({ correction: index, message: `写明 ${entry.places} 处，实际有 ${n} 处` });
  });
  return result;
}

interface Reading {
  found: string;
  fixed: string;
  index: number;
}

function planWide(entries: readonly Entry[]): Reading[] {
  return entries.flatMap((entry, index) =>
    changesText(entry) && !entry.where
      ? [entry.found]
          .flat()
          .map((found) => ({ found: bare(found).text, fixed: bare(entry.fixed).text, index }))
      : [],
  );
}

/** Where local corrections apply in the stream, context trimmed off both sides. */
function locate(
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
function same(source: string, at: number, expected: string, readings: readonly Reading[]): boolean {
  if (source.startsWith(expected, at)) return true;
  const slice = source.slice(at, at + expected.length);
  return (
    slice.length === expected.length &&
    [...slice].every(
      (c, i) => c === expected[i] || readings.some((r) => r.found === c && r.fixed === expected[i]),
    )
  );
}

/** All places where `needle` stands in `text`, not overlapping. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (!needle) return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** After a difference: the shortest skips on both sides after which the next characters agree again. */
function resync(a: string, i: number, b: string, j: number): [number, number] {
  for (let total = 1; total < 600; total += 1)
    for (let di = 0; di <= total; di += 1) {
      const [x, y] = [i + di, j + total - di];
      if (x > a.length || y > b.length) continue;
      const next = a.slice(x, x + 8);
      if (next ? b.startsWith(next, y) : y === b.length) return [di, total - di];
    }
  return [a.length - i, b.length - j];
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

const commonEnd = (a: string, b: string): number =>
  commonStart([...a].reverse().join(''), [...b].reverse().join(''));
