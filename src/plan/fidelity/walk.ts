/** The walk along texts and source, sign by sign: what agrees, what a correction explains, what differs. */
import type { StrippedText } from '../../text/strip-layout.ts';
import type { Change, Edit, JoinedText, Sign } from './edits.ts';
import { continuesWith, type Misreading } from './misreadings.ts';
import { resync, characterAt } from './resync.ts';

export interface Difference {
  clause: string;
  /** Offset in the clause's own text. */
  offset: number;
  shown: string;
  source: string;
  /** Offset in the source text. */
  sourceOffset: number;
}

export interface Walked {
  changes: Change[];
  differences: Difference[];
  /** For each sign of the texts its offset in the source; of one that differs, where the difference begins. */
  at: number[];
  /** In how many places each reading applied. */
  read: Map<Misreading, number>;
  /** Local corrections that the source does not ask for where they stand. */
  unmet: Edit[];
  /** Those of them beside a difference: it may be what keeps them from being asked for. */
  obscured: ReadonlySet<Edit>;
  /** Signs of footnotes as the source has them, and those it does not have, those beside a difference left out. */
  signs: Omit<Change, 'correction'>[];
  unsigned: (Sign & { sourceOffset: number })[];
}

interface Walk extends Omit<Walked, 'obscured'> {
  ids: readonly string[];
  shown: JoinedText;
  received: StrippedText;
  source: string;
  edits: Edit[];
  /** Signs that the walk has not come to. */
  ahead: Sign[];
  readings: readonly Misreading[];
  /** Where the walk has come to, in the texts and in the source. */
  i: number;
  j: number;
  /** From where to where the texts differ. */
  blind: [number, number][];
}

/**
 * @param ids the ids of the texts that make the stream
 * @param received the source without white space and layout marks
 * @param source the source itself
 * @param edits what local corrections change, in the order of the texts
 */
export function walkAlong(
  ids: readonly string[],
  shown: JoinedText,
  received: StrippedText,
  source: string,
  edits: readonly Edit[],
  readings: readonly Misreading[],
): Walked {
  const found = {
    changes: [],
    differences: [],
    at: [],
    read: new Map<Misreading, number>(),
    unmet: [],
    signs: [],
    unsigned: [],
  };
  const walk: Walk = {
    ...found,
    ids,
    shown,
    received,
    source,
    edits: [...edits],
    ahead: [...shown.signs],
    readings,
    i: 0,
    j: 0,
    blind: [],
  };
  while (walk.i < shown.text.length || walk.j < received.text.length)
    if (!passSign(walk) && !applyEdit(walk) && !agree(walk) && !applyReading(walk)) differ(walk);
  for (let [sign] = walk.ahead; sign; [sign] = walk.ahead)
    if (!passSign(walk) && walk.ahead[0] === sign) missSign(walk);
  const beside = (start: number, end: number): boolean =>
    walk.blind.some(([from, to]) => end >= from && start <= to);
  const unmet = [...walk.unmet, ...walk.edits];
  return {
    ...found,
    unmet,
    obscured: new Set(unmet.filter(({ start, end }) => beside(start, end))),
    unsigned: walk.unsigned.filter(({ start }) => !beside(start, start)),
  };
}

/** Goes on behind the sign of a footnote, where one stands on both sides. */
function passSign(walk: Walk): boolean {
  while (walk.ahead[0] && walk.ahead[0].start < walk.i) missSign(walk);
  const [sign] = walk.ahead;
  if (sign?.start !== walk.i) return false;
  const source = sign.forms.find((form) => walk.received.text.startsWith(form, walk.j));
  if (source === undefined) return false;
  const { clauseIndex, offset } = walk.ahead.shift()!;
  walk.signs.push({ clause: walk.ids[clauseIndex]!, start: offset, end: offset, source });
  walk.j += source.length;
  return true;
}

function missSign(walk: Walk): void {
  walk.unsigned.push({ ...walk.ahead.shift()!, sourceOffset: originOf(walk, walk.j) });
}

/**
 * Goes on by so many signs of the texts and of the source.
 * @param origin where the kth of them stands in the source; where they do not say the same, where that begins
 */
function pass(
  walk: Walk,
  length: number,
  from: number,
  origin: (k: number) => number = () => originOf(walk, walk.j),
): void {
  for (let k = 0; k < length; k += 1) walk.at.push(origin(k));
  walk.i += length;
  walk.j += from;
}

function agree(walk: Walk): boolean {
  const step = characterAt(walk.shown.text, walk.i);
  if (!step || step !== characterAt(walk.received.text, walk.j)) return false;
  pass(walk, step.length, step.length, (k) => originOf(walk, walk.j + k));
  return true;
}

function applyEdit(walk: Walk): boolean {
  for (let edit = walk.edits[0]; edit && edit.start <= walk.i; edit = walk.edits[0]) {
    walk.edits.shift();
    if (edit.start === walk.i && continuesWith(walk.received.text, walk.j, edit.source, walk.readings)) {
      const source = walk.received.text.slice(walk.j, walk.j + edit.source.length);
      change(walk, edit.end - walk.i, source, edit.correction, edit.clauseIndex);
      return true;
    }
    walk.unmet.push(edit);
  }
  return false;
}

function applyReading(walk: Walk): boolean {
  const { shown, received, i, j } = walk;
  const reading = walk.readings.find(
    ({ common, fixed, found }) =>
      i >= common &&
      shown.text.startsWith(fixed, i - common) &&
      received.text.startsWith(found.slice(common), j),
  );
  if (!reading) return false;
  walk.read.set(reading, (walk.read.get(reading) ?? 0) + 1);
  change(walk, reading.fixed.length - reading.common, reading.found.slice(reading.common), reading.index);
  return true;
}

function differ(walk: Walk): void {
  const { shown, received, i, j } = walk;
  const [di, dj] = resync(shown.text, i, received.text, j);
  const begin = originOf(walk, j, dj === 0 && shown.clauseIndex[i] === shown.clauseIndex[i - 1]);
  walk.differences.push({
    ...(di > 0 && !(dj > 0 && endsEarlier(walk)) ? signAt(walk, i) : between(walk, ownerOf(walk, dj))),
    shown: shown.text.slice(i, i + di),
    source: received.text.slice(j, j + dj),
    sourceOffset: begin,
  });
  walk.blind.push([i, i + di]);
  pass(walk, di, dj, () => begin);
}

function change(walk: Walk, length: number, source: string, correction: number, wanted?: number): void {
  const { clause, offset: start } = length > 0 ? signAt(walk, walk.i) : between(walk, wanted);
  const end = length > 0 ? walk.shown.offset[walk.i + length - 1]! + 1 : start;
  walk.changes.push({ clause, start, end, source, correction });
  pass(walk, length, source.length);
}

/**
 * Where a sign of the source without its layout stands in the source; its end behind the last.
 * @param before right behind the sign before it, which may end an earlier line
 */
function originOf({ received, source }: Walk, j: number, before = false): number {
  const last = before ? received.origin[j - 1] : undefined;
  return last === undefined ? (received.origin[j] ?? source.length) : last + 1;
}

const beginsLine = (walk: Walk, j: number): boolean =>
  j === 0 || walk.source.slice(originOf(walk, j, true), originOf(walk, j)).includes('\n');

/** The text that misses the next signs of the source: the one behind the gap where they stand on its line there, else the one before. */
function ownerOf(walk: Walk, missing: number): number | undefined {
  const isNext = beginsLine(walk, walk.j) && !beginsLine(walk, walk.j + missing);
  return walk.shown.clauseIndex[isNext ? walk.i : walk.i - 1];
}

/** Whether the text before the next sign is over, and its line in the source is not. */
function endsEarlier(walk: Walk): boolean {
  const { at, shown, source, i, j } = walk;
  const last = at.at(-1);
  if (last === undefined || shown.clauseIndex[i] === shown.clauseIndex[i - 1]) return false;
  const next = originOf(walk, j);
  return last < next && !source.slice(last, next).includes('\n');
}

const signAt = ({ ids, shown }: Walk, k: number): { clause: string; offset: number } => ({
  clause: ids[shown.clauseIndex[k]!]!,
  offset: shown.offset[k]!,
});

/** A place between two signs: in the text `wanted` if it is at its border, else behind the sign before. */
function between(
  walk: Walk,
  wanted = walk.shown.clauseIndex[walk.i - 1] ?? 0,
): { clause: string; offset: number } {
  const { ids, shown, i } = walk;
  if (i > 0 && (shown.clauseIndex[i - 1] === wanted || shown.clauseIndex[i] !== wanted))
    return { clause: signAt(walk, i - 1).clause, offset: shown.offset[i - 1]! + 1 };
  return i < shown.text.length ? signAt(walk, i) : { clause: ids[0] ?? '', offset: 0 };
}
