/** Finds the clause a quote stands in. */
import { bare, locateQuote } from '../../text/bare.ts';
import type { Unit } from '../fidelity/edits.ts';
import type { RuleName, Words } from '../rules/rules.ts';

/** A quote and the clause it stands in. */
export interface PlacedQuote {
  quote: string;
  clause: string;
}

/** A clause's own text, also bare. */
export interface BareUnit {
  id: string;
  own: string;
  text: string;
}

export const bareUnits = (units: readonly Unit[]): BareUnit[] =>
  units.map(({ id, own }) => ({ id, own, text: bare(own).text }));

/** A quote as it stands in its clause, with the blanks and tabs that are there. */
export function wordsInClause(units: readonly BareUnit[], { quote, clause }: PlacedQuote): string {
  const { own } = units.find(({ id }) => id === clause)!;
  const [spot] = locateQuote(own, quote);
  return spot ? own.slice(spot.start, spot.end) : quote;
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
): PlacedQuote | null {
  const words = bare(quote).text;
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
