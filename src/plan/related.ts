/** Goals about the same thing, and doubts about a goal's or project's words. */
import { locateQuote } from './bare.ts';
import type { NumberedDoubt } from './errata.ts';
import type { Plan } from './plan.ts';
import type { PlacedGoal, PlacedQuote } from './records.ts';

const pairsOf = (name: string): Set<string> => {
  const text = name.replace(/[^\p{Script=Han}A-Za-z]/gu, '');
  return new Set([...text].slice(1).map((char, index) => text[index]! + char));
};

/** Other goals whose name shares at least half of its pairs of characters, closest first, six at most. */
export function relatedGoals(plan: Plan, goal: PlacedGoal): PlacedGoal[] {
  const own = pairsOf(goal.name);
  return plan.goals
    .filter((other) => other !== goal)
    .map((other) => {
      const theirs = pairsOf(other.name);
      const shared = [...own].filter((pair) => theirs.has(pair)).length;
      return { other, closeness: shared / Math.max(1, Math.min(own.size, theirs.size)) };
    })
    .filter(({ closeness }) => closeness >= 0.6)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, 6)
    .map(({ other }) => other);
}

/** Doubts about words inside any of the quotes. */
export function doubtsAbout(plan: Plan, quotes: readonly PlacedQuote[]): NumberedDoubt[] {
  const places = plan.doubts.flatMap((doubt) =>
    [doubt, ...doubt.other].map((place) => ({ doubt, ...place })),
  );
  const found = quotes.flatMap(({ clause, quote }) =>
    places.filter(({ where, found: words }) => where === clause && overlaps(plan, clause, quote, words)),
  );
  return [...new Set(found.map(({ doubt }) => doubt))];
}

function overlaps(plan: Plan, clause: string, quote: string, words: string): boolean {
  const text = plan.clauses.find(({ id }) => id === clause)?.text ?? '';
  const [a] = locateQuote(text, quote);
  const [b] = locateQuote(text, words);
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}
