/** Stretches of a clause that lead elsewhere: terms to the glossary, references to what they name. */
import type { ErratumMark } from '../../plan/fidelity/errata.ts';

export interface LinkMark {
  clause: string;
  /** Offsets in the clause's own text. */
  start: number;
  end: number;
  kind: 'term' | 'reference';
  /** As seen from a chapter's page. */
  href: string;
}

/**
 * The stretch of text that an erratum's mark covers. If a correction only removed words, the mark covers the
 * characters beside the gap.
 */
export const widened = ({ start, end }: ErratumMark): { start: number; end: number } =>
  start === end ? { start: Math.max(0, start - 1), end: end + 1 } : { start, end };

/** Leaves out the links that would cut into another: what comes first in the list stays. */
export function withoutOverlaps(links: readonly LinkMark[]): LinkMark[] {
  const kept: LinkMark[] = [];
  for (const link of links)
    if (!kept.some((k) => k.clause === link.clause && k.start < link.end && k.end > link.start))
      kept.push(link);
  return kept;
}
