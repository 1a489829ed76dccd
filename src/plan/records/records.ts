/** Ties goals and projects to the clauses their quotes stand in. */
import type { Fault } from '../../text/faults.ts';
import type { Goal, Project } from '../authoring/schema-chapter.ts';
import type { Place } from '../authoring/schema-lists.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { Unit } from '../fidelity/edits.ts';
import { reportTo, type RuleName, type Words } from '../rules/rules.ts';
import { placeNamed } from './places.ts';
import { bareUnits, placeQuote, type BareUnit, type PlacedQuote } from './quotes.ts';
import { checkValues } from './values.ts';

export interface PlacedGoal extends Omit<Goal, 'clause' | 'baseline'> {
  clause: string;
  baseline?: (PlacedQuote & { value: number; unit?: string | undefined; year: number }) | undefined;
}

export interface PlacedProject extends Omit<Project, 'clause' | 'also' | 'places'> {
  clause: string;
  also: PlacedQuote[];
  /** Ids of places. */
  places: string[];
}

type Path = readonly PropertyKey[];

/** What the records of a chapter are read with. */
interface Reading {
  /** Says that a rule is broken in the field at a path. */
  report<Name extends RuleName>(name: Name, path: Path, ...words: Words<Name>): void;
  place(words: { quote: string; clause?: string | undefined }, path: Path): PlacedQuote | null;
  unique(id: string, path: Path): void;
}

/** Resolves every quote of every chapter; what does not fit becomes a fault and is left out. */
export function resolveRecords(
  chapters: readonly Chapter[],
  units: readonly Unit[],
  places: readonly Place[],
  faults: Fault[],
): { goals: PlacedGoal[]; projects: PlacedProject[] } {
  const texts = bareUnits(units);
  const seen = new Set<string>();
  const goals: PlacedGoal[] = [];
  const projects: PlacedProject[] = [];
  for (const chapter of chapters) {
    const reading = read(chapter, texts, seen, faults);
    chapter.meta.goals.forEach((goal, k) => goals.push(...placeGoal(goal, ['goals', k], reading)));
    chapter.meta.projects.forEach((project, k) =>
      projects.push(...placeProject(project, ['projects', k], places, reading)),
    );
  }
  return { goals, projects };
}

function read(chapter: Chapter, texts: readonly BareUnit[], seen: Set<string>, faults: Fault[]): Reading {
  const tell = reportTo(faults, chapter.file);
  const report: Reading['report'] = (name, path, ...words) => tell(name, chapter.at(path), ...words);
  return {
    report,
    place: (words, path) =>
      placeQuote(chapter.number, texts, words, (name, ...said) => report(name, [...path, 'quote'], ...said)),
    unique(id, path) {
      if (seen.has(id)) report('Q3', [...path, 'id'], id);
      seen.add(id);
    },
  };
}

function placeGoal(goal: Goal, path: Path, { report, place, unique }: Reading): PlacedGoal[] {
  unique(goal.id, path);
  checkValues(goal, (name, key, ...words) => report(name, [...path, key], ...words));
  const placed = place(goal, path);
  const found = goal.baseline && place(goal.baseline, [...path, 'baseline']);
  const baseline = found ? { ...goal.baseline!, ...found } : undefined;
  return placed ? [{ ...goal, ...placed, baseline }] : [];
}

function placeProject(
  project: Project,
  path: Path,
  places: readonly Place[],
  { report, place, unique }: Reading,
): PlacedProject[] {
  unique(project.id, path);
  const placed = place(project, path);
  const also = project.also.flatMap((words, k) => place(words, [...path, 'also', k]) ?? []);
  const ids = project.places.flatMap((name, k) => {
    const id = placeNamed(places, name);
    if (!id) report('Q6', [...path, 'places', k], name);
    return id ?? [];
  });
  return placed ? [{ ...project, ...placed, also, places: [...new Set(ids)] }] : [];
}
