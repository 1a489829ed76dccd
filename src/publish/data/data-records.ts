/** Goals, projects and places as data; addresses are relative to the data folder. */
import type { z } from 'zod';
import { documentName } from '../../naming/citation.ts';
import { clauseLabel } from '../../naming/labels.ts';
import { blockOf, folderOf } from '../../text/clause-id.ts';
import type { goalRecord, placeRecord, projectRecord } from './schemas.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Goal, Project } from '../../plan/records/records.ts';
import { ofLast } from '../of-last.ts';
import { clausesNaming } from '../views/place-clauses.ts';

/** Address of a clause as seen from the data folder. */
export const urlOf = (clause: string): string => `../${folderOf(clause)}/#${clause}`;

/** A record with its addresses, those in its nested values too, as they are seen from elsewhere. */
export function withAddresses<Value>(value: Value, seen: (url: string) => string): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => withAddresses(one, seen)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, one]: [string, unknown]) => [
    key,
    key === 'url' ? seen(one as string) : withAddresses(one, seen),
  ]);
  return Object.fromEntries(fields) as Value;
}

/** A record for a table: whoever copies its row has with it where it stands. */
export const withCitation = <Row extends { clause: string }>({ meta, labels }: Plan, record: Row) => ({
  ...record,
  citation: `${documentName(meta)}${clauseLabel(record.clause, labels)}`,
});

export function goalRecords(plan: Plan): z.input<ReturnType<typeof goalRecord>>[] {
  return plan.goals.map((goal) => ({
    id: goal.id,
    name: goal.name,
    clause: goal.clause,
    url: urlOf(goal.clause),
    quote: goal.quote,
    comparator: goal.comparator,
    value: goal.value ?? null,
    unit: goal.unit ?? null,
    words: goal.words ?? null,
    year: goal.year ?? null,
    kind: goal.kind ?? null,
    baseline: goal.baseline
      ? {
          value: goal.baseline.value,
          unit: goal.baseline.unit ?? null,
          year: goal.baseline.year,
          clause: goal.baseline.clause,
          url: urlOf(goal.baseline.clause),
          quote: goal.baseline.quote,
        }
      : null,
    history:
      goal.history?.map(({ year, planned, reached }) => ({
        year,
        planned: planned ?? null,
        reached: reached ?? null,
      })) ?? null,
    topic: goal.topic ?? null,
    note: goal.note ?? null,
    also: otherPlaces(goal),
  }));
}

const otherPlaces = ({ also }: Goal | Project) =>
  also.map(({ clause, quote, id }) => ({ clause, url: urlOf(clause), quote, id: id ?? null }));

export function projectRecords(plan: Plan): z.input<ReturnType<typeof projectRecord>>[] {
  return plan.projects.map((project) => ({
    id: project.id,
    name: project.name,
    clause: project.clause,
    url: urlOf(project.clause),
    quote: project.quote,
    box: boxOf(plan, project.clause),
    category: project.category ?? null,
    places: project.places,
    placeNames: project.places.map((id) => plan.places.find((place) => place.id === id)!.name),
    quantity: project.quantity ?? null,
    topic: project.topic ?? null,
    status: project.status,
    also: otherPlaces(project),
  }));
}

export function placeRecords(plan: Plan): z.input<ReturnType<typeof placeRecord>>[] {
  return plan.places.map(({ id, name, aliases, kind }) => {
    const clauses = clausesNaming(plan, id).map(({ clause }) => clause.id);
    return {
      id,
      name,
      aliases,
      kind,
      url: `../places/${id}/`,
      clauses,
      goals: goalsNaming(plan, id).map((goal) => goal.id),
      projects: plan.projects.filter((project) => project.places.includes(id)).map((project) => project.id),
    };
  });
}

/** Title of each box, by its id. */
const boxTitles = ofLast(
  (clauses: Plan['clauses']) =>
    new Map(clauses.flatMap(({ id, kind, text }) => (kind === 'box' ? [[id, text.split('\n')[0]!]] : []))),
);

/** Title of the box a clause belongs to, as printed; `null` outside boxes. */
export function boxOf(plan: Plan, clause: string): string | null {
  const parent = blockOf(clause);
  const title = parent === clause ? undefined : boxTitles(plan.clauses).get(parent);
  if (title === undefined) return null;
  return title.startsWith('专栏') ? title : '专栏（原文未编号）';
}

/** Each goal with all its quotes. */
const quotesOf = ofLast((goals: Plan['goals']) =>
  goals.map((goal) => ({ goal, quotes: [goal, ...goal.also].map(({ quote }) => quote).join('\n') })),
);

/** Goals whose quote names a place. */
export function goalsNaming(plan: Plan, place: string): Plan['goals'] {
  const { name, aliases } = plan.places.find((p) => p.id === place)!;
  const forms = [name, ...aliases];
  return quotesOf(plan.goals).flatMap(({ goal, quotes }) =>
    forms.some((form) => quotes.includes(form)) ? [goal] : [],
  );
}
