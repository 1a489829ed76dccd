/** What the writers of one Word file of a plan share: its numbers, its marks, what they have put aside. */
import type { Doubt, ErratumMark } from '../../plan/fidelity/errata.ts';
import type { Plan } from '../../plan/plan.ts';
import { bookmarked } from '../word/text.ts';

export interface Writing {
  plan: Plan;
  /** Corrections and doubts by clause: of the tracked edition; in others there are none. */
  marks: ReadonlyMap<string, readonly ErratumMark[]>;
  doubts: ReadonlyMap<string, Doubt>;
  /** Day of all changes and comments. */
  date: string;
  /** Number of the next bookmark or change. */
  next: number;
  /** Comments written so far, by their doubt. */
  comments: Map<string, string>;
}

export function beginWriting(plan: Plan, date: string, tracked: boolean): Writing {
  return {
    plan,
    marks: Map.groupBy(tracked ? plan.marks : [], ({ clause }) => clause),
    doubts: new Map(plan.doubts.map((doubt) => [doubt.id, doubt])),
    date,
    next: 1,
    comments: new Map(),
  };
}

/** A bookmark around words, with a number of its own. */
export const clauseMark = (writing: Writing, id: string, content: string): string =>
  bookmarked(id, (writing.next += 1), content);
