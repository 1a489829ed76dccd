/** Misreadings that are corrected in the whole plan, and what they mean for the words around them. */
import { stripLayout } from '../../text/strip-layout.ts';
import { commonStart } from './changed-spans.ts';
import type { CorrectionFields } from '../authoring/schema-errata.ts';

/** A misreading that is corrected in the whole plan. */
export interface Misreading {
  found: string;
  fixed: string;
  index: number;
  /** How many signs both have in common at the beginning: the walk passes them before it meets the difference. */
  common: number;
}

/**
 * The readings of all corrections without `where`, in the order of `errata.yaml`. One that changes nothing is none:
 * the walk would read it for ever without getting on.
 */
export function planWideMisreadings(entries: readonly CorrectionFields[]): Misreading[] {
  return entries.flatMap((entry, index) =>
    entry.fixed !== undefined && !entry.where && !changesNothing(entry)
      ? [entry.found].flat().map((text) => {
          const [found, fixed] = [stripLayout(text).text, stripLayout(entry.fixed!).text];
          return { found, fixed, index, common: commonStart(found, fixed) };
        })
      : [],
  );
}

/** Whether a correction of characters finds, apart from white space and layout marks, what it puts there, or no words. */
export function changesNothing({ found, fixed = '' }: CorrectionFields): boolean {
  const is = stripLayout(fixed).text;
  return is === '' || [found].flat().some((words) => ['', is].includes(stripLayout(words).text));
}

/**
 * Reads the context of a local correction as shown, so that 螺祖 beside it does not count as part of it. What the
 * readings alone would correct stays as it is: of two corrections of one place the local one has the right of way.
 */
export function applyMisreadings(found: string, fixed: string, misreadings: readonly Misreading[]): string {
  let settled = found;
  for (const r of misreadings) {
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

/**
 * Whether the source goes on with `expected` at this point. A character that a plan-wide correction covers may stand
 * in either form.
 */
export function continuesWith(
  source: string,
  at: number,
  expected: string,
  misreadings: readonly Misreading[],
): boolean {
  if (source.startsWith(expected, at)) return true;
  const slice = source.slice(at, at + expected.length);
  const signs = [...expected];
  return (
    slice.length === expected.length &&
    [...slice].every(
      (c, i) => c === signs[i] || misreadings.some((r) => r.found === c && r.fixed === signs[i]),
    )
  );
}
