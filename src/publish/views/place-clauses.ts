/** The clauses that name a place, for its page. */
import { blockOf } from '../../text/clause-id.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Mention } from '../../plan/records/places.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';

/** A clause and where in its text the place is named. */
export interface NamingClause {
  clause: Clause;
  spans: { start: number; end: number }[];
}

/** In reading order; a box or table counts where none of its items or rows does. */
export function clausesNaming(plan: Plan, place: string): NamingClause[] {
  const own = Map.groupBy(
    plan.mentions.filter((mention: Mention) => mention.place === place),
    (mention) => mention.clause,
  );
  const told = new Set([...own.keys()].filter((id) => blockOf(id) !== id).map(blockOf));
  return plan.clauses.flatMap((clause) => {
    const spans = told.has(clause.id) ? undefined : own.get(clause.id);
    return spans ? [{ clause, spans }] : [];
  });
}

/** The text around the first spot, cut into named and other stretches. */
export function cutAround({ clause, spans }: NamingClause, around = 60): { text: string; named: boolean }[] {
  const first = spans[0]?.start ?? 0;
  const from = first <= around ? 0 : first - around;
  const to = Math.min(clause.text.length, Math.max(from + around * 3, (spans[0]?.end ?? 0) + around));
  const runs: { text: string; named: boolean }[] = from > 0 ? [{ text: '…', named: false }] : [];
  let at = from;
  for (const { start, end } of spans.filter((spot) => spot.start < to)) {
    runs.push(
      { text: clause.text.slice(at, start), named: false },
      { text: clause.text.slice(start, end), named: true },
    );
    at = end;
  }
  runs.push({ text: clause.text.slice(at, Math.max(at, to)), named: false });
  if (to < clause.text.length) runs.push({ text: '…', named: false });
  return runs.filter(({ text }) => text !== '');
}
