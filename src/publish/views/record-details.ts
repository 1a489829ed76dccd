/** What the lists show of a goal or a project when it is asked: its words, what is doubted about it, what is like it. */
import { clauseLabel } from '../../naming/labels.ts';
import type { ExplainedLine, Explanations } from '../../naming/explanations.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Quote } from '../../plan/records/quotes.ts';
import type { Goal, Project } from '../../plan/records/records.ts';
import { folderOf } from '../../text/clause-id.ts';
import { describeValue } from './describe.ts';
import { doubtsAbout, relatedGoals } from './related.ts';
import { rowsInWords } from './table-columns.ts';

type Line = ExplainedLine | undefined | '';

/** By the id of the goal; addresses are as seen from the list. */
export const goalDetails = (plan: Plan): Explanations =>
  byId(plan.goals, (goal) => {
    const { baseline, note } = goal;
    return [
      quoteLine(plan, goal),
      ...goal.also.map((quote) => quoteLine(plan, { ...quote, name: goal.name }, '又：')),
      baseline && quoteLine(plan, { ...baseline, name: goal.name }, `${baseline.year}年：`),
      note && `编者注：${note}。`,
      ...doubtLines(plan, [goal, ...goal.also, ...(baseline ? [baseline] : [])]),
      ...relatedGoals(plan, goal).map((other): Line => [
        '相关：',
        `${other.name} ${describeValue(other)}`,
        `#${other.id}`,
      ]),
    ];
  });

/** By the id of the project; addresses are as seen from the list. */
export const projectDetails = (plan: Plan): Explanations =>
  byId(plan.projects, (project) => [
    quoteLine(plan, project),
    ...project.also.map((quote) => quoteLine(plan, { ...quote, name: project.name }, '又：')),
    project.category && `类别：${project.category}`,
    ...doubtLines(plan, [project, ...project.also]),
  ]);

const byId = <R extends Goal | Project>(
  records: readonly R[],
  linesOf: (record: R) => Line[],
): Explanations =>
  Object.fromEntries(
    records.map((record) => [record.id, linesOf(record).filter((line): line is ExplainedLine => !!line)]),
  );

/** Words that are the name are not said again; a row of a table is told with its heads. */
function quoteLine(plan: Plan, { quote, name, clause }: Quote & { name: string }, before = ''): Line {
  const row = rowsInWords(plan).get(clause);
  const words = quote === name ? '原文即此名。' : (row ?? `「${quote}」`);
  return [`${before}${words}`, clauseLabel(clause, plan.labels), `../${folderOf(clause)}/#${clause}`];
}

const doubtLines = (plan: Plan, quotes: readonly Quote[]): Line[] =>
  doubtsAbout(plan, quotes).map(({ why, id }): Line => [`存疑：${why}`, '详见', `../errata/#${id}`]);
