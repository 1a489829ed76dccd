/** What is kept of an edition, so that later ones can say what they changed: a line for whatever has an id. */
import { isErratum, type Correction, type Doubt } from '../../plan/fidelity/errata.ts';
import type { Plan } from '../../plan/plan.ts';
import { shows } from '../../plan/published-plan.ts';
import type { Goal, Project } from '../../plan/records/records.ts';
import { wordingsOf } from '../../search/verify/corpus.ts';
import { describeValue, describeYear } from '../views/describe.ts';

/** Id of a clause, an erratum, a goal or a project → what it says. */
export type EditionRecord = ReadonlyMap<string, string>;

/** Whether a layer that is published has what bears an id. Notes of editors are of no record. */
export const isPublished = (plan: Plan, id: string): boolean =>
  !isErratum(id) || shows(plan, /e\d+$/.test(id) ? '勘误' : '存疑');

/** @param plan as it is published; a box has its own lines, its items are clauses of their own */
export function editionRecord({ clauses, corrections, doubts, goals, projects }: Plan): EditionRecord {
  const own = Map.groupBy(wordingsOf(clauses), ({ id }) => id);
  return new Map([
    ...[...own].map(([id, lines]) => [id, lines.map(({ text }) => text).join('\n')] as const),
    ...[...corrections, ...doubts].map((erratum) => [erratum.id, errorInWords(erratum)] as const),
    ...goals.map((goal) => [goal.id, goalInWords(goal)] as const),
    ...projects.map((project) => [project.id, projectInWords(project)] as const),
  ]);
}

const inWords = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('；');

const errorInWords = (erratum: Correction | Doubt): string =>
  inWords(
    `${erratum.class}：“${[erratum.found].flat().join('”“')}”${'fixed' in erratum && erratum.fixed ? `改为“${erratum.fixed}”` : ''}`,
    erratum.why,
  );

const goalInWords = (goal: Goal): string =>
  inWords(
    `${goal.name}：${inOne(describeYear(goal.year), describeValue(goal))}`,
    goal.kind,
    goal.topic,
    goal.clause,
  );

const projectInWords = ({ name, category, status, quantity, topic, clause }: Project): string =>
  inWords(name, category, status, quantity, topic, clause);

const inOne = (...parts: string[]): string => parts.filter(Boolean).join(' ');
