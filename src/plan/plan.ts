/** buildPlan: ties every layer of a plan to its clauses and collects all problems. */
import { checkCoverage } from './coverage.ts';
import { readChapter, type Chapter } from './chapter.ts';
import { placeDoubts } from './doubts.ts';
import {
  correctionMarks,
  erratumIds,
  type Mark,
  type NumberedCorrection,
  type NumberedDoubt,
} from './errata.ts';
import { fidelityFaults } from './fidelity-faults.ts';
import { compare } from './fidelity.ts';
import { chapterNumber, checkFiles, REQUIRED, shownPath, type PlanFiles } from './files.ts';
import { checkIds } from './ids.ts';
import { findPlaces, type Mention } from './places.ts';
import { sortProblems, type Problem } from './problems.ts';
import { resolveRecords, type PlacedGoal, type PlacedProject } from './records.ts';
import {
  errataSchema,
  everydaySchema,
  figuresSchema,
  placesSchema,
  planSchema,
  termsSchema,
  type Everyday,
  type Place,
  type PlanMeta,
  type Term,
} from './schema.ts';
import { anchorsOf, clausesOf, unitsOf, type Clause } from './texts.ts';
import { checkWords } from './words.ts';
import { parseYaml, type Parsed } from './yaml.ts';

export interface Plan {
  id: string;
  meta: PlanMeta;
  chapters: Chapter[];
  clauses: Clause[];
  corrections: NumberedCorrection[];
  doubts: NumberedDoubt[];
  marks: Mark[];
  goals: PlacedGoal[];
  projects: PlacedProject[];
  places: Place[];
  /** Every place named in the text, in reading order. */
  mentions: Mention[];
  terms: Term[];
  everyday: Everyday[];
  stats: {
    chapters: number;
    sections: number;
    clauses: number;
    corrections: number;
    doubts: number;
    source: number;
    unaccounted: number;
  };
}

export interface Built {
  /** `null` where the files could not be read at all. */
  plan: Plan | null;
  problems: Problem[];
}

/** Builds a plan from the texts of its folder. Never throws for bad content: it comes back as problems. */
export function buildPlan(received: PlanFiles): Built {
  const problems = checkFiles(received);
  const input = {
    ...received,
    files: new Map([...received.files].map(([path, text]) => [path, tidyEnds(path, text)])),
  };
  const read = <S extends Parameters<typeof parseYaml>[2]>(
    path: string,
    schema: S,
  ): Parsed<ReturnType<S['parse']>> => {
    const parsed = parseYaml(shownPath(input, path), input.files.get(path) ?? '', schema);
    if (input.files.has(path)) problems.push(...parsed.problems);
    else if (REQUIRED.some((name) => name === path)) parsed.value = null;
    return parsed as Parsed<ReturnType<S['parse']>>;
  };
  const meta = read('plan.yaml', planSchema);
  const errata = read('errata.yaml', errataSchema);
  const places = read('places.yaml', placesSchema);
  const figures = read('figures.yaml', figuresSchema);
  const terms = read('terms.yaml', termsSchema);
  const everyday = read('everyday.yaml', everydaySchema);
  const source = input.files.get('source.txt');
  const paths = [...input.files.keys()].filter((path) => chapterNumber(path) !== null).sort();
  const chapters = paths.flatMap((path) => {
    const result = readChapter(path, shownPath(input, path), input.files.get(path)!);
    problems.push(...result.problems);
    return result.chapter ? [result.chapter] : [];
  });
  const whole =
    chapters.length === paths.length && !problems.some(({ rule }) => rule === 'C1' || rule === 'C2');
  if (
    !meta.value ||
    !errata.value ||
    !places.value ||
    !figures.value ||
    !terms.value ||
    !everyday.value ||
    source === undefined ||
    !whole
  )
    return { plan: null, problems: sortProblems(problems) };

  const units = unitsOf(chapters, errata.value);
  const fidelity = compare(units, errata.value.corrections, source);
  problems.push(...fidelityFaults(input, fidelity, chapters, errata, source));
  const clauses = clausesOf(chapters, fidelity.changes);
  const ids = input.files.get('ids.txt');
  if (ids !== undefined)
    problems.push(
      ...checkIds(shownPath(input, 'ids.txt'), ids, anchorsOf(clauses), fidelity.differences.length === 0),
    );
  const correctionIds = erratumIds(errata.value.corrections, 'e');
  const marks = correctionMarks(fidelity.changes, correctionIds);
  const doubts = placeDoubts(input, errata, units, marks, problems);
  const records = resolveRecords(chapters, units, places.value, problems);
  if (input.files.has('figures.yaml'))
    problems.push(...checkCoverage(chapters, units, records, figures.value));
  const layer = <T>(path: string, parsed: Parsed<T>) => ({ file: shownPath(input, path), parsed });
  problems.push(
    ...checkWords(
      units,
      records.goals,
      layer('plan.yaml', meta),
      layer('terms.yaml', terms),
      layer('everyday.yaml', everyday),
    ),
  );
  const corrections = errata.value.corrections.map((correction, index) => ({
    ...correction,
    id: correctionIds[index]!,
    clauses: correction.where
      ? [correction.where]
      : [...new Set(fidelity.changes.filter((c) => c.correction === index).map((c) => c.unit))],
  }));
  const plan: Plan = {
    id: input.id,
    meta: meta.value,
    chapters,
    clauses,
    corrections,
    doubts,
    marks,
    ...records,
    places: places.value,
    mentions: findPlaces(units, places.value),
    terms: terms.value,
    everyday: everyday.value,
    stats: {
      chapters: chapters.length,
      sections: clauses.filter((c) => c.kind === 'heading' && /-s\d+$/.test(c.id)).length,
      clauses: clauses.length,
      corrections: corrections.reduce((sum, c) => sum + c.places, 0),
      doubts: doubts.length,
      source: [...source].length,
      unaccounted: source.length - fidelity.accounted,
    },
  };
  return { plan, problems: sortProblems(problems) };
}

/** Byte order marks and carriage returns are reported once; what follows reads as if they were not there. */
const tidyEnds = (path: string, text: string): string =>
  path === 'source.txt' ? text : text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
