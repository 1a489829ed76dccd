/** Misreadings that are corrected in the whole plan, and what they mean for the words around them. */
import { bare } from '../../text/bare.ts';
import { commonStart } from './edit-pieces.ts';
import type { Correction as Entry } from '../authoring/schema-errata.ts';

/** A misreading that is corrected in the whole plan. */
export interface Reading {
  found: string;
  fixed: string;
  index: number;
  /** How many signs both have in common at the beginning: the walk passes them before it meets the difference. */
  head: number;
}

/**
 * The readings of all corrections without `where`, in the order of `errata.yaml`. One that changes nothing is none:
 * the walk would read it for ever without getting on.
 */
export function planWide(entries: readonly Entry[]): Reading[] {
  return entries.flatMap((entry, index) =>
    entry.fixed !== undefined && !entry.where && !changesNothing(entry)
      ? [entry.found].flat().map((text) => {
          const [found, fixed] = [bare(text).text, bare(entry.fixed!).text];
          return { found, fixed, index, head: commonStart(found, fixed) };
        })
      : [],
  );
}

/** Whether a correction of characters finds, apart from white space and layout marks, what it puts there, or no words. */
export function changesNothing({ found, fixed = '' }: Entry): boolean {
  const is = bare(fixed).text;
  return is === '' || [found].flat().some((words) => ['', is].includes(bare(words).text));
}

/**
 * Reads the context of a local correction as shown, so that 螺祖 beside it does not count as part of it. What the
 * readings alone would correct stays as it is: of two corrections of one place the local one has the right of way.
 */
export function settle(found: string, fixed: string, readings: readonly Reading[]): string {
  let settled = found;
  for (const r of readings) {
    if (settled.length !== fixed.length) {
      if (r.found.length > 1) settled = settled.replaceAll(r.found, r.fixed);
      continue;
    }
    const signs = [...fixed];
    settled = [...settled].map((c, i) => (c === r.found && signs[i] === r.fixed ? r.fixed : c)).join('');
    if (r.found.length > 1) settled = settled.replaceAll(r.found, r.fixed);
  }
  return settled === fixed ? found : settled;
}

/** Whether the source continues with `expected`, reading what plan-wide corrections cover as either form. */
export function same(source: string, at: number, expected: string, readings: readonly Reading[]): boolean {
  if (source.startsWith(expected, at)) return true;
  const slice = source.slice(at, at + expected.length);
  const signs = [...expected];
  return (
    slice.length === expected.length &&
    [...slice].every((c, i) => c === signs[i] || readings.some((r) => r.found === c && r.fixed === signs[i]))
  );
}
