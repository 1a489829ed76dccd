/** Goals about the same thing, and doubts about a goal's or project's words. */
import { stripLayout, locateIn, type StrippedText, type Span } from '../../text/strip-layout.ts';
import type { Doubt } from '../../plan/fidelity/errata.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Quote } from '../../plan/records/quotes.ts';
import type { Goal } from '../../plan/records/records.ts';

const pairsOf = (name: string): Set<string> => {
  const text = name.replace(/[^\p{Script=Han}A-Za-z]/gu, '');
  return new Set([...text].slice(1).map((char, index) => text[index]! + char));
};

/** Many pages of a plan show the same goals: what is asked again is known. */
interface Known {
  /** By clause: its text, and where in it a doubt stands. */
  doubted: Map<string, { text: StrippedText; doubts: { doubt: Doubt; spot: Span | undefined }[] }>;
  names: Map<Goal, Set<string>>;
  related: Map<Goal, Goal[]>;
}
const plans = new WeakMap<Plan, Known>();

function knownOf(plan: Plan): Known {
  const known = plans.get(plan) ?? {
    doubted: doubtedIn(plan),
    names: new Map(plan.goals.map((goal) => [goal, pairsOf(goal.name)])),
    related: new Map(),
  };
  plans.set(plan, known);
  return known;
}

/** Other goals whose names share three fifths of the pairs of characters of the shorter one, closest first, six at most. */
export function relatedGoals(plan: Plan, goal: Goal): Goal[] {
  const { names, related } = knownOf(plan);
  const known = related.get(goal);
  if (known) return known;
  const own = [...(names.get(goal) ?? pairsOf(goal.name))];
  const found = plan.goals
    .filter((other) => other !== goal)
    .map((other) => {
      const theirs = names.get(other)!;
      const shared = own.filter((pair) => theirs.has(pair)).length;
      return { other, closeness: shared / Math.max(1, Math.min(own.length, theirs.size)) };
    })
    .filter(({ closeness }) => closeness >= 0.6)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, 6)
    .map(({ other }) => other);
  related.set(goal, found);
  return found;
}

/** Doubts about words inside any of the quotes. */
export function doubtsAbout(plan: Plan, quotes: readonly Quote[]): Doubt[] {
  const { doubted } = knownOf(plan);
  const found = quotes.flatMap(({ clause, quote }) => {
    const { text, doubts } = doubted.get(clause) ?? { text: null, doubts: [] };
    const own = text ? locateIn(text, quote)[0] : undefined;
    return doubts.filter(({ spot }) => own && spot && own.start < spot.end && spot.start < own.end);
  });
  return [...new Set(found.map(({ doubt }) => doubt))];
}

function doubtedIn(plan: Plan): Known['doubted'] {
  const texts = new Map(plan.clauses.map(({ id, text }) => [id, text]));
  const doubted: Known['doubted'] = new Map();
  for (const doubt of plan.doubts)
    for (const { where, found } of [doubt, ...doubt.other]) {
      const there = doubted.get(where) ?? { text: stripLayout(texts.get(where) ?? ''), doubts: [] };
      there.doubts.push({ doubt, spot: locateIn(there.text, found)[0] });
      doubted.set(where, there);
    }
  return doubted;
}
