/** Ties goals and projects to the clauses their quotes stand in. */
import type { Fault } from '../../text/faults.ts';
import type { GoalFields, ProjectFields } from '../authoring/schema-chapter.ts';
import type { Place } from '../authoring/schema-lists.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import { reportTo, type RuleName, type Words } from '../rules/rules.ts';
import { placeNamed } from './places.ts';
import type { PlanMeta } from '../authoring/schema-plan.ts';
import { bareUnits, placeQuote, wordsInClause, type BareUnit, type Quote } from './quotes.ts';
import { checkValues, type ReportField } from './values.ts';
import { checkComparator, checkUnit, checkYears } from './wording.ts';

export interface Goal extends Omit<GoalFields, 'clause' | 'baseline'> {
  clause: string;
  baseline?: (Quote & { value: number; unit?: string | undefined; year: number }) | undefined;
}

export interface Project extends Omit<ProjectFields, 'clause' | 'also' | 'places'> {
  clause: string;
  also: Quote[];
  /** Ids of places. */
  places: string[];
}

type Path = readonly PropertyKey[];

/** What the records of a chapter are read with. */
interface Reading {
  /** Says that a rule is broken in the field at a path. */
  report<Name extends RuleName>(name: Name, path: Path, ...words: Words<Name>): void;
  place(words: { quote: string; clause?: string | undefined }, path: Path): Quote | null;
  /** The id of a record; no other may have it. */
  unique(id: string, path: Path): void;
  /** A list in which nothing may stand twice. */
  once(names: readonly string[], path: Path): void;
  /** A quote as it stands in its clause. */
  words(placed: Quote): string;
  period: Period;
}

type Period = PlanMeta['period'];

/** Resolves every quote of every chapter; what does not fit becomes a fault and is left out. */
export function resolveRecords(
  chapters: readonly Chapter[],
  clauseTexts: readonly ClauseText[],
  places: readonly Place[],
  period: Period,
  faults: Fault[],
): { goals: Goal[]; projects: Project[] } {
  const texts = bareUnits(clauseTexts);
  const seen = new Set<string>();
  const goals: Goal[] = [];
  const projects: Project[] = [];
  for (const chapter of chapters) {
    const reading = read(chapter, texts, period, seen, faults);
    chapter.meta.goals.forEach((goal, k) => goals.push(...placeGoal(goal, ['goals', k], reading)));
    chapter.meta.projects.forEach((project, k) =>
      projects.push(...placeProject(project, ['projects', k], places, reading)),
    );
  }
  return { goals, projects };
}

function read(
  chapter: Chapter,
  texts: readonly BareUnit[],
  period: Period,
  seen: Set<string>,
  faults: Fault[],
): Reading {
  const tell = reportTo(faults, chapter.file);
  const report: Reading['report'] = (name, path, ...words) => tell(name, chapter.at(path), ...words);
  return {
    report,
    period,
    words: (placed) => wordsInClause(texts, placed),
    place: (words, path) =>
      placeQuote(chapter.id, texts, words, (name, ...said) => report(name, [...path, 'quote'], ...said)),
    unique(id, path) {
      if (seen.has(id)) report('Q3', [...path, 'id'], id);
      seen.add(id);
    },
    once(names, path) {
      names.forEach((name, k) => {
        if (names.indexOf(name) < k) report('Q12', [...path, k], name);
      });
    },
  };
}

function placeGoal(goal: GoalFields, path: Path, reading: Reading): Goal[] {
  const { place, unique, once, words, period } = reading;
  const report: ReportField = (name, key, ...said) => reading.report(name, [...path, key], ...said);
  unique(goal.id, path);
  checkValues(goal, report);
  const placed = place(goal, path);
  const found = goal.baseline && place(goal.baseline, [...path, 'baseline']);
  const baseline = found ? { ...goal.baseline!, ...found } : undefined;
  const years = (goal.history ?? []).map(({ year }) => `${year}`);
  once(years, [...path, 'history']);
  if (placed) {
    checkComparator(goal, words(placed), report);
    checkUnit('unit', goal, words(placed), report);
    checkYears(goal, words(placed), period, report);
  }
  if (baseline) checkUnit('baseline', baseline, words(baseline), report);
  return placed ? [{ ...goal, ...placed, baseline }] : [];
}

function placeProject(
  project: ProjectFields,
  path: Path,
  places: readonly Place[],
  { report, place, unique, once }: Reading,
): Project[] {
  unique(project.id, path);
  const placed = place(project, path);
  once(project.places, [...path, 'places']);
  const also = project.also.flatMap((words, k) => place(words, [...path, 'also', k]) ?? []);
  const ids = project.places.flatMap((name, k) => {
    const id = placeNamed(places, name);
    if (!id) report('Q6', [...path, 'places', k], name);
    return id ?? [];
  });
  return placed ? [{ ...project, ...placed, also, places: [...new Set(ids)] }] : [];
}
