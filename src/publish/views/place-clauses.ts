/** The clauses that name a place, for its page. */
import { blockOf } from '../../text/clause-id.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Mention } from '../../plan/records/places.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';
import { ofLast } from '../of-last.ts';

/** A clause and where in its text the place is named. */
export interface NamingClause {
  clause: Clause;
  spans: { start: number; end: number }[];
}

const mentionsByPlace = ofLast((mentions: readonly Mention[]) => Map.groupBy(mentions, ({ place }) => place));

/** In reading order; a box or table counts where none of its items or rows does. */
export function clausesNaming(plan: Plan, place: string): NamingClause[] {
  const own = Map.groupBy(mentionsByPlace(plan.mentions).get(place) ?? [], ({ clause }) => clause);
  const told = new Set([...own.keys()].filter((id) => blockOf(id) !== id).map(blockOf));
  return plan.clauses.flatMap((clause) => {
    const spans = told.has(clause.id) ? undefined : own.get(clause.id);
    return spans ? [{ clause, spans }] : [];
  });
}

/** How many characters of a clause stand before the place's first name, and how many behind it, at most. */
const BEFORE = 22;
const BEHIND = 38;
const SIGN = /[，、；：。]/;

/** Where the words around the first spot begin and end: at a sign, where one stands near. */
function bounds(text: string, { start, end }: NamingClause['spans'][number]): [from: number, to: number] {
  const [least, most] = [Math.max(0, start - BEFORE), Math.min(text.length, end + BEHIND)];
  const first = least === 0 ? -1 : text.slice(least, start).search(SIGN);
  const last =
    most === text.length ? -1 : [...text.slice(end, most)].findLastIndex((sign) => SIGN.test(sign));
  return [first < 0 ? least : least + first + 1, last < 0 ? most : end + last];
}

/** The text around the first spot, cut into named and other stretches; all of it where it is short. */
export function cutAround({ clause: { text }, spans }: NamingClause): { text: string; named: boolean }[] {
  const [from, to] = bounds(text, spans[0] ?? { start: 0, end: 0 });
  const runs: { text: string; named: boolean }[] = from > 0 ? [{ text: '…', named: false }] : [];
  let at = from;
  for (const { start, end } of spans.filter((spot) => spot.end <= to)) {
    runs.push({ text: text.slice(at, start), named: false }, { text: text.slice(start, end), named: true });
    at = end;
  }
  runs.push({ text: text.slice(at, to), named: false });
  if (to < text.length) runs.push({ text: '…', named: false });
  return runs.filter((run) => run.text !== '');
}
