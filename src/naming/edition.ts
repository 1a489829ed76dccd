/** Which edition of a plan a reader has before him: for citing it, for reporting an error, and for files that must fit. */

export interface PlanEdition {
  /** The day on which it was made, `2026-11-27`, where the plan's folder says so. */
  date?: string | undefined;
  /** Eight characters, others as soon as anything that is published of the plan changes. */
  mark: string;
}

/** `2026-11-27 · 3f9a1c2e`; the mark alone where no day is known. */
export const editionName = ({ date, mark }: PlanEdition): string => (date ? `${date} · ${mark}` : mark);
