/**
 * Ids of a published plan never move. `ids.txt` keeps, for each, how its text begins and ends in the source as
 * received: corrections do not change that, splitting, joining or moving a paragraph does. After the clauses stand
 * corrections and doubts, which are counted in the order of `errata.yaml`: each with the words it is about. Then come
 * the records (`../record-ids.ts`).
 */
import { stripLayout } from '../../text/strip-layout.ts';
import type { Fault } from '../../text/faults.ts';
import { reportTo } from '../rules/rules.ts';
import { isClause as startsLikeClause } from '../../text/clause-id.ts';
import { isErratum } from './errata.ts';

/** What an id stands on: a clause's text as received, or the words a correction or doubt is about. */
export interface Anchor {
  id: string;
  received: string;
}

const isClause = (id: string): boolean => startsLikeClause(id) && !isErratum(id);

const HEAD = 12;
const TAIL = 6;

/** How a text is remembered: whole if short, else its first and last characters. */
export function fingerprint(received: string): string {
  const signs = [...stripLayout(received).text];
  const part = (from: number, to?: number): string => signs.slice(from, to).join('');
  return signs.length <= HEAD + TAIL ? part(0) : `${part(0, HEAD)}…${part(-TAIL)}`;
}

/** The content of `ids.txt`: one line an id, in reading order. */
export function writeIds(anchors: readonly Anchor[]): string {
  return anchors.map(({ id, received }) => `${id}\t${fingerprint(received)}\n`).join('');
}

/**
 * Compares the ids of clauses with the published ones.
 * @param file path for messages
 * @param published the content of `ids.txt`
 * @param placeOf where a clause stands now, for people: `03-创新.mdx:12`
 * @param faithful whether the text agrees with the source; while it does not, every change would also look like a move
 */
export function checkIds(
  file: string,
  published: string,
  anchors: readonly Anchor[],
  placeOf: (id: string) => string,
  faithful = true,
): Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  compareIds(published, anchors, isClause, {
    odd: (line, row) => report('I1/row', at(line), row),
    twice: (line, id) => report('Q12', at(line), id),
    lost: (line, id, was) => report('I1', at(line), id, was),
    moved: (line, id, was, is) => faithful && report('I2', at(line), id, was, is, placeOf(id)),
    unknown: (ids) => report('I3', at(1), ids, placeOf(ids[0]!)),
  });
  return faults;
}

/** The same of corrections and doubts. It is asked when each of them fits: one that does not would look like a move. */
export function checkErratumIds(
  file: string,
  published: string,
  anchors: readonly Anchor[],
  placeOf: (id: string) => string,
): Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  compareIds(published, anchors, isErratum, {
    // Told with the clauses.
    odd: () => {},
    twice: (line, id) => report('Q12', at(line), id),
    lost: (line, id, was) => report('I1/erratum', at(line), id, was),
    moved: (line, id, was, is) => report('I2/erratum', at(line), id, was, is),
    unknown: (ids) => report('I3/erratum', at(1), ids, placeOf(ids[0]!)),
  });
  return faults;
}

interface Found {
  /** A row that is no id with its words. */
  odd(line: number, row: string): void;
  twice(line: number, id: string): void;
  lost(line: number, id: string, was: string): void;
  moved(line: number, id: string, was: string, is: string): void;
  /** All that are not registered, told at once: before they first are, there are hundreds. */
  unknown(ids: readonly string[]): void;
}

const ROW = /^[a-z0-9]+(-[a-z0-9]+)*\t./;

const at = (line: number): { line: number; column: number } => ({ line, column: 1 });

/** @param owns whether an id of the published list is compared at all */
export function compareIds(
  published: string,
  anchors: readonly Anchor[],
  owns: (id: string) => boolean,
  found: Found,
): void {
  const present = new Map(anchors.map(({ id, received }) => [id, fingerprint(received)]));
  const known = new Set<string>();
  published.split('\n').forEach((row, index) => {
    const [id = '', was = ''] = row.split('\t');
    if (row && !ROW.test(row)) return found.odd(index + 1, row);
    if (!row || !owns(id)) return;
    if (known.has(id)) return found.twice(index + 1, id);
    known.add(id);
    const is = present.get(id);
    if (is === undefined) found.lost(index + 1, id, was);
    else if (is !== was) found.moved(index + 1, id, was, is);
  });
  const unknown = anchors.flatMap(({ id }) => (known.has(id) ? [] : id));
  if (unknown.length > 0) found.unknown(unknown);
}
