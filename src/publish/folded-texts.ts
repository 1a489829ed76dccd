/** The text of each clause of a plan, folded as the index has it. */
import { fold } from '../search/fold.ts';
import type { Plan } from '../plan/plan.ts';
import { ofLast } from './of-last.ts';

/** In the order of `plan.clauses`, which is that of the index; all that goes into a plan's search asks for the same. */
export const foldedTexts = ofLast(({ clauses }: Pick<Plan, 'clauses'>): readonly string[] =>
  clauses.map(({ text }) => fold(text).text),
);
