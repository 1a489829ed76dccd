/** Finds the clause a quote stands in. */
import { locateQuote, occurrences, stripLayout } from '../../text/strip-layout.ts';
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

/** Between the first and the last words of a long quote: what stands between them in the plan belongs to it. */
const GAP = '……';

/** Where a quote stands in a bare text; of one with a gap, from each of its beginnings to the next of its ends. */
function standsIn(text: string, words: string): string[] {
  if (!words) return [];
  if (text.includes(words)) return [words];
  const [from = '', to = ''] = words.split(GAP);
  if (!from || !to) return [];
  return occurrences(text, from).flatMap((at) => {
    const end = text.indexOf(to, at + from.length);
    return end < 0 ? [] : text.slice(at, end + to.length);
  });
}

/**
 * A quote with its clause given may stand in any chapter; without, it is looked for in its own.
 * @param page the chapter, part or annex in whose fields it stands
 * @returns the quote without gap; `null`, and a fault, unless it stands in exactly one clause
 */
export function placeQuote(
  page: string,
  units: readonly BareUnit[],
  { quote, clause }: { quote: string; clause?: string | undefined },
  report: <Name extends RuleName>(name: Name, ...words: Words<Name>) => void,
): Quote | null {
  const words = stripLayout(quote).text;
  const holders = (among: (id: string) => boolean): Quote[] =>
    units.flatMap(({ id, text }) =>
      among(id) ? standsIn(text, words).map((found) => ({ quote: found, clause: id })) : [],
    );
  const holding = holders((id) => (clause ? id === clause : id.startsWith(`${page}-`)));
  const [found] = holding;
  if (holding.length === 1)
    return { ...found!, quote: found!.quote === words ? quote : wordsInClause(units, found!) };
  const clauses = (all: readonly Quote[]): string[] => [...new Set(all.map((held) => held.clause))];
  if (found) report('Q2', quote, clauses(holding));
  else report('Q1', quote, clause ?? null, clauses(holders(() => true)));
  return null;
}
