/**
 * Ids of a published plan never move. `ids.txt` keeps, for each, how its text begins and ends in the source as
 * received: corrections do not change that, splitting, joining or moving a paragraph does.
 */
import { bare } from '../../text/bare.ts';
import type { Fault } from '../../text/faults.ts';
import { reportTo } from '../rules/rules.ts';

/** What an id stands on: its id and its text as received. */
export interface Anchor {
  id: string;
  received: string;
}

const HEAD = 12;
const TAIL = 6;

/** How a text is remembered: whole if short, else its first and last characters. */
export function fingerprint(received: string): string {
  const signs = [...bare(received).text];
  const part = (from: number, to?: number): string => signs.slice(from, to).join('');
  return signs.length <= HEAD + TAIL ? part(0) : `${part(0, HEAD)}…${part(-TAIL)}`;
}

/** The content of `ids.txt`: one line an id, in reading order. */
export function writeIds(anchors: readonly Anchor[]): string {
  return anchors.map(({ id, received }) => `${id}\t${fingerprint(received)}\n`).join('');
}

/**
 * Compares the present ids with the published ones.
 * @param file path for messages
 * @param published the content of `ids.txt`
 * @param faithful whether the text agrees with the source; while it does not, every change would also look like a move
 */
export function checkIds(
  file: string,
  published: string,
  anchors: readonly Anchor[],
  faithful = true,
): Fault[] {
  const present = new Map(anchors.map(({ id, received }) => [id, fingerprint(received)]));
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  const known = new Set<string>();
  published.split('\n').forEach((row, index) => {
    if (!row) return;
    const [id = '', was = ''] = row.split('\t');
    known.add(id);
    const is = present.get(id);
    const place = { line: index + 1, column: 1 };
    if (is === undefined) report('I1', place, id, was);
    else if (is !== was && faithful) report('I2', place, id, was, is);
  });
  anchors.forEach(({ id }) => {
    if (!known.has(id)) report('I3', { line: 1, column: 1 }, id);
  });
  return faults;
}
