/** The plan's figures as rows of one table: where it began, where it stands, what was promised then, what is promised now. */
import type { Goal } from '../../plan/records/records.ts';

export interface FigureRow {
  goal: Goal;
  /** First and last year reached, and what had been planned for the last: figures without their unit. */
  began?: number | undefined;
  stands?: number | undefined;
  planned?: number | undefined;
}

export interface Figures {
  rows: FigureRow[];
  /** The years of the columns, where all rows have the same. */
  began: number | undefined;
  stands: number | undefined;
}

/** @param goals those that `highlights` names */
export function figuresOf(goals: readonly Goal[]): Figures {
  const years: Record<'began' | 'stands', Set<number>> = { began: new Set(), stands: new Set() };
  const rows = goals.map((goal): FigureRow => {
    const reached = (goal.history ?? []).filter((year) => year.reached !== undefined);
    const last = reached.at(-1);
    const first = reached.length > 1 ? reached[0] : undefined;
    if (first) years.began.add(first.year);
    const stands = last?.reached ?? goal.baseline?.value;
    const year = last?.year ?? goal.baseline?.year;
    if (year !== undefined) years.stands.add(year);
    return { goal, began: first?.reached, stands, planned: last?.planned };
  });
  const only = (set: Set<number>): number | undefined => (set.size === 1 ? [...set][0] : undefined);
  return { rows, began: only(years.began), stands: only(years.stands) };
}
