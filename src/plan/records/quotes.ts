/** Finds the clause a quote stands in. */
import { stripLayout, locateQuote } from '../../text/strip-layout.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import type { RuleName, Words } from '../rules/rules.ts';

/** A quote and the clause it stands in. */
export interface Quote {
  quote: string;
  clause: string;
}

/** A clause's own text, also bare. */
export interface BareUnit {
  id: string;
  ownText: string;
  text: string;
}

export const bareUnits = (units: readonly ClauseText[]): BareUnit[] =>
  units.map(({ id, ownText }) => ({ id, ownText, text: stripLayout(ownText).text }));

/** A quote as it stands in its clause, with the blanks and tabs that are there. */
export function wordsInClause(units: readonly BareUnit[], { quote, clause }: Quote): string {
  const { ownText } = units.find(({ id }) => id === clause)!;
  const [spot] = locateQuote(ownText, quote);
  return spot ? ownText.slice(spot.start, spot.end) : quote;
}

/**
 * A quote with its clause given may stand in any chapter; without, it is looked for in its own.
 * @param page the chapter, part or annex in whose fields it stands
 * @returns `null`, and a fault, unless it stands in exactly one clause
 */
export function placeQuote(
  page: string,
  units: readonly BareUnit[],
  { quote, clause }: { quote: string; clause?: string | undefined },
  report: <Name extends RuleName>(name: Name, ...words: Words<Name>) => void,
): Quote | null {
  const words = stripLayout(quote).text;
  const holders = (among: (id: string) => boolean): string[] =>
    units.filter(({ id, text }) => among(id) && words && text.includes(words)).map(({ id }) => id);
  const holding = holders((id) => (clause ? id === clause : id.startsWith(`${page}-`)));
  if (holding.length === 1) return { quote, clause: holding[0]! };
  if (holding.length > 1) report('Q2', quote, holding);
  else
    report(
      'Q1',
      quote,
      clause ?? null,
      holders(() => true),
    );
  return null;
}
