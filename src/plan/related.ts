/** Goals about the same thing, and doubts about a goal's or project's words. */
import { locateQuote } from './bare.ts';
import type { NumberedDoubt } from './errata.ts';
import type { Plan } from './plan.ts';
import type { PlacedGoal, PlacedQuote } from './records.ts';

const pairsOf = (name: string): Set<string> => {
  const text = name.replace(/[^\p{Script=Han}A-Za-z]/gu, '');
  return new Set([...text].slice(1).map((char, index) => text[index]! + char));
};

/** Many pages of a plan show the same goals: what is asked again is known. */
interface Known {
  texts: Map<string, string>;
  doubts: Map<string, { doubt: NumberedDoubt; found: string }[]>;
  names: Map<PlacedGoal, Set<string>>;
  related: Map<PlacedGoal, PlacedGoal[]>;
}
const plans = new WeakMap<Plan, Known>();

function knownOf(plan: Plan): Known {
  const known = plans.get(plan) ?? {
    texts: new Map(plan.clauses.map(({ id, text }) => [id, text])),
    doubts: Map.groupBy(
      plan.doubts.flatMap((doubt) =>
        [doubt, ...doubt.other].map(({ where, found }) => ({ where, doubt, found })),
      ),
      ({ where }) => where,
    ),
    names: new Map(plan.goals.map((goal) => [goal, pairsOf(goal.name)])),
    related: new Map(),
  };
  plans.set(plan, known);
  return known;
}

/** Other goals whose name shares at least half of its pairs of characters, closest first, six at most. */
export function relatedGoals(plan: Plan, goal: PlacedGoal): PlacedGoal[] {
  const { names, related } = knownOf(plan);
  const own = names.get(goal) ?? pairsOf(goal.name);
  const found =
    related.get(goal) ??
    plan.goals
      .filter((other) => other !== goal)
      .map((other) => {
        const theirs = names.get(other)!;
        const shared = [...own].filter((pair) => theirs.has(pair)).length;
        return { other, closeness: shared / Math.max(1, Math.min(own.size, theirs.size)) };
      })
      .filter(({ closeness }) => closeness >= 0.6)
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, 6)
      .map(({ other }) => other);
  related.set(goal, found);
  return found;
}

/** Doubts about words inside any of the quotes. */
export function doubtsAbout(plan: Plan, quotes: readonly PlacedQuote[]): NumberedDoubt[] {
  const { doubts, texts } = knownOf(plan);
  const found = quotes.flatMap(({ clause, quote }) =>
    (doubts.get(clause) ?? []).filter(({ found: words }) => overlaps(texts.get(clause) ?? '', quote, words)),
  );
  return [...new Set(found.map(({ doubt }) => doubt))];
}

function overlaps(text: string, quote: string, words: string): boolean {
  const [a] = locateQuote(text, quote);
  const [b] = locateQuote(text, words);
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}
