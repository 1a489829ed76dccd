/** Ties goals and projects to the clauses their quotes stand in. */
import type { Fault } from '../../text/faults.ts';
import type { GoalFields, ProjectFields } from '../authoring/schema-chapter.ts';
import type { Place } from '../authoring/schema-lists.ts';
import type { PlanMeta } from '../authoring/schema-plan.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import { itemLabel } from './item-label.ts';
import { placeFinder, placeNamed, type FindPlaces } from './places.ts';
import { bareUnits, type Quote } from './quotes.ts';
import { recordReader, type Path, type RecordReader } from './record-reader.ts';
import { meantTarget, readTarget, type Target } from './target.ts';
import { checkValues, type ReportField } from './values.ts';
import { checkComparator, checkUnit, checkYears } from './wording.ts';

/** Another place that says the same; with the id of the record that stood for it before, if there was one. */
export type OtherPlace = Quote & { id?: string | undefined };

export interface Goal extends Omit<GoalFields, 'name' | 'clause' | 'target' | 'baseline' | 'also'>, Target {
  name: string;
  clause: string;
  /** Other places that make the same promise. */
  also: OtherPlace[];
  baseline?: (Quote & { value: number; unit?: string | undefined; year: number }) | undefined;
}

export interface Project extends Omit<ProjectFields, 'name' | 'clause' | 'also' | 'places'> {
  name: string;
  clause: string;
  also: OtherPlace[];
  /** Ids of places. */
  places: string[];
}

/** Resolves every quote of every chapter; what does not fit becomes a fault and is left out. */
export function resolveRecords(
  chapters: readonly Chapter[],
  clauseTexts: readonly ClauseText[],
  places: readonly Place[],
  period: PlanMeta['period'],
  faults: Fault[],
): { goals: Goal[]; projects: Project[] } {
  const texts = bareUnits(clauseTexts);
  const seen = new Set<string>();
  const find = placeFinder(places);
  const goals: Goal[] = [];
  const projects: Project[] = [];
  for (const chapter of chapters) {
    const reading = recordReader(chapter, texts, period, seen, faults);
    chapter.meta.goals.forEach((goal, k) => goals.push(...placeGoal(goal, ['goals', k], reading)));
    chapter.meta.projects.forEach((project, k) =>
      projects.push(...placeProject(project, ['projects', k], { list: places, find }, reading)),
    );
  }
  return { goals, projects };
}

function placeGoal(fields: GoalFields, path: Path, reading: RecordReader): Goal[] {
  const { place, unique, once, words, period, defaults } = reading;
  const report: ReportField = (name, field, ...said) =>
    reading.report(name, [...path, ...[field].flat()], ...said);
  unique(fields.id, path);
  const placed = place(fields, path);
  const quote = placed?.quote ?? fields.quote;
  const { target, baseline, ...rest } = fields;
  const goal = {
    ...rest,
    name: fields.name ?? quote,
    quote,
    year: fields.year ?? defaults.year,
    topic: fields.topic ?? defaults.topic,
    ...targetOf(target, report),
    baseline: baseline && baselineOf(baseline, path, reading, report),
    also: otherPlaces(fields.also, path, reading),
  };
  checkValues(goal, report);
  const years = (goal.history ?? []).map(({ year }) => `${year}`);
  once(years, [...path, 'history']);
  if (placed) {
    checkComparator(goal, [placed, ...goal.also].map(words), report);
    checkUnit('target', goal, words(placed), report);
    checkYears(goal, words(placed), period, report);
  }
  if (goal.baseline) checkUnit('baseline', goal.baseline, words(goal.baseline), report);
  return placed ? [{ ...goal, ...placed }] : [];
}

function otherPlaces(also: GoalFields['also'], path: Path, { unique, place }: RecordReader): OtherPlace[] {
  return also.flatMap(({ id, ...words }, k) => {
    if (id) unique(id, [...path, 'also', k]);
    const found = place(words, [...path, 'also', k]);
    return found ? [{ ...found, ...(id ? { id } : {}) }] : [];
  });
}

/** What the words of a target say; of some that say nothing, that. */
function targetOf(words: string, report: ReportField): Target {
  const target = readTarget(words);
  if (!target) report('Q13', 'target', words, meantTarget(words));
  return target ?? { comparator: '=' };
}

function baselineOf(
  { reached, ...fields }: NonNullable<GoalFields['baseline']>,
  path: Path,
  { place }: RecordReader,
  report: ReportField,
): Goal['baseline'] {
  const { comparator, value, unit } = readTarget(reached) ?? { comparator: 'range' };
  const figure = comparator === '=' && typeof value === 'number' ? value : null;
  if (figure === null) report('Q13', ['baseline', 'reached'], reached, null);
  const placed = place(fields, [...path, 'baseline']);
  return placed && figure !== null ? { ...fields, ...placed, value: figure, unit } : undefined;
}

function placeProject(
  fields: ProjectFields,
  path: Path,
  { list, find }: { list: readonly Place[]; find: FindPlaces },
  reading: RecordReader,
): Project[] {
  const { report, place, unique, once, textOf, defaults } = reading;
  unique(fields.id, path);
  const placed = place(fields, path);
  const named = fields.places ?? [];
  once(named, [...path, 'places']);
  const also = otherPlaces(fields.also, path, reading);
  const ids = named.flatMap((name, k) => {
    const id = placeNamed(list, name);
    if (!id) report('Q6', [...path, 'places', k], name);
    return id ?? [];
  });
  if (!placed) return [];
  const { clause, quote } = placed;
  const name = fields.name ?? quote;
  if (named.length > 0)
    for (const { place: id } of find({ id: clause, ownText: name }))
      if (!ids.includes(id))
        report('Q18', [...path, 'places'], list.find((one) => one.id === id)!.name, name);
  const label = /-i\d+$/.test(clause) ? itemLabel(textOf(clause)) : '';
  const inWords = [name, quote].flatMap((ownText) => find({ id: clause, ownText }).map(({ place }) => place));
  return [
    {
      ...fields,
      ...placed,
      name,
      also,
      category: (fields.category ?? label) || undefined,
      places: [...new Set(fields.places ? ids : inWords)],
      topic: fields.topic ?? defaults.topic,
    },
  ];
}
