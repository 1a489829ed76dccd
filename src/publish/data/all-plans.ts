/** Data over all plans: one sheet each of plans, clauses, goals, projects and places. Addresses are relative to `/data/`. */
import { z } from 'zod';
import { vocabularyOf, type Vocabulary } from '../../plan/authoring/schema-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { clauseLabel } from '../../naming/labels.ts';
import { ofLast } from '../of-last.ts';
import { clauseRecords } from './data-outline.ts';
import { goalRecords, placeRecords, projectRecords, withAddresses, withCitation } from './data-records.ts';
import { csv, dataFile, flat, jsonText, type DataFile } from './exports.ts';
import { clauseRecord, goalRecord, placeRecord, projectRecord } from './schemas.ts';

/** Of whose plan, and of which years, a record is. */
const ofPlan = { plan: z.string(), planPlace: z.string(), from: z.int(), to: z.int() };

const planRecord = z.strictObject({
  ...ofPlan,
  title: z.string(),
  issuer: z.string(),
  number: z.string().nullable(),
  issued: z.string(),
  url: z.string(),
  chapters: z.int(),
  sections: z.int(),
  clauses: z.int(),
  goals: z.int(),
  projects: z.int(),
  places: z.int(),
});

type Row = Record<string, unknown>;

const head = ({ id, meta }: Plan): Row => ({
  plan: id,
  planPlace: meta.place,
  from: meta.period.from,
  to: meta.period.to,
});

const planRows = (plans: readonly Plan[]): Row[] =>
  plans.map((plan) => ({
    ...head(plan),
    title: plan.meta.title,
    issuer: plan.meta.issuer,
    number: plan.meta.number ?? null,
    issued: plan.meta.issued,
    url: `../${plan.id}/`,
    chapters: plan.stats.chapters,
    sections: plan.stats.sections,
    clauses: plan.stats.clauses,
    goals: plan.goals.length,
    projects: plan.projects.length,
    places: plan.places.length,
  }));

/** Records of a plan as they are seen from `/data/`: addresses that begin in its data folder begin in the one above. */
const rowsOf = <Own extends object>(plan: Plan, records: readonly Own[]) =>
  records.map((record) => ({
    ...head(plan),
    ...withAddresses(record, (url) => url.replace('../', `../${plan.id}/`)),
  }));

/** Clauses with the fields that those of any plan have: one that has no parts says of each that it is in none. */
const clausesOf = (plan: Plan): object[] =>
  clauseRecords(plan).map(({ id, url, ...record }) => {
    const { part = null, chapter, section, ...words } = { label: clauseLabel(id, plan.labels), ...record };
    return { id, url, part, chapter, section, ...words };
  });

/** Topics and kinds of all plans. */
function wordsOf(plans: readonly Plan[]): Pick<Vocabulary, 'topics' | 'kinds'> {
  const own = plans.map(({ meta }) => vocabularyOf(meta));
  const all = (field: 'topics' | 'kinds'): string[] => [...new Set(own.flatMap((words) => words[field]))];
  return { topics: all('topics'), kinds: all('kinds') };
}

/** The shape of each file, by the name of its sheet. */
const shapesOfAll = (plans: readonly Plan[]): Record<string, z.ZodType> => {
  const words = wordsOf(plans);
  return {
    plans: z.array(planRecord),
    clauses: z.array(clauseRecord({ parts: true, annexes: true, labels: true }).extend(ofPlan)),
    goals: z.array(goalRecord(words).extend(ofPlan)),
    projects: z.array(projectRecord(words).extend(ofPlan)),
    places: z.array(placeRecord(words).extend(ofPlan)),
  };
};

/** Every file under `/data/`, JSON Schemas included; what is in them is made once while pages ask for the same plans. */
export const exportAll = ofLast((plans: readonly Plan[]): DataFile[] => {
  const shapes = shapesOfAll(plans);
  const sheet = (name: string, about: string, rows: () => Row[], cited: () => Row[] = rows): DataFile[] => [
    dataFile(`${name}.csv`, `${about}的表格`, () => csv(cited().map(flat))),
    dataFile(`${name}.json`, about, () => jsonText(rows())),
    dataFile(`${name}.schema.json`, `${name}.json 的 JSON Schema`, () =>
      jsonText(z.toJSONSchema(shapes[name]!)),
    ),
  ];
  const all = (records: (plan: Plan) => readonly object[]) => (): Row[] =>
    plans.flatMap((plan) => rowsOf(plan, records(plan)));
  const cited = (records: (plan: Plan) => readonly { clause: string }[]) => (): Row[] =>
    plans.flatMap((plan) => rowsOf(plan, records(plan)).map((row) => withCitation(plan, row)));
  return [
    ...sheet('plans', '全部规划：名称、地方、期限、篇幅', () => planRows(plans)),
    ...sheet('clauses', '全部规划的全文，逐段', all(clausesOf)),
    ...sheet('goals', '全部规划的目标', all(goalRecords), cited(goalRecords)),
    ...sheet('projects', '全部规划的项目', all(projectRecords), cited(projectRecords)),
    ...sheet('places', '全部规划的地名', all(placeRecords)),
  ];
});
