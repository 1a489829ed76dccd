/** buildPlan: ties every layer of a plan to its clauses and collects all faults. */
import type { Root } from 'mdast';
import { asideFaults, noteLines, runningText } from './aside.ts';
import { checkCoverage } from './records/coverage.ts';
import { isSection } from '../text/clause-id.ts';
import type { Labels } from '../text/labels.ts';
import { headingBlanks } from './chapter/heading-blanks.ts';
import { chapterText, type ChapterText } from './chapter/chapter-text.ts';
import { labelsOf } from './chapter/labels.ts';
import { checkEditions } from './editions-file.ts';
import { checkDoubtedNames } from './doubted-names.ts';
import { placeDoubts } from './fidelity/doubts.ts';
import {
  correctionMarks,
  erratumAnchors,
  erratumIds,
  placeInErrata,
  type ErratumMark,
  type Correction,
  type Doubt,
} from './fidelity/errata.ts';
import { fidelityFaults } from './fidelity/fidelity-faults.ts';
import { compareWithSource } from './fidelity/fidelity.ts';
import { messagePath, type PlanFiles } from './authoring/files.ts';
import { checkErratumIds, checkIds } from './fidelity/ids.ts';
import { readLayers } from './layers.ts';
import { findPlaces, type Mention } from './records/places.ts';
import { checkTogether } from './records/together.ts';
import { addFaults, sortFaults, type Fault } from '../text/faults.ts';
import { resolveRecords, type Goal, type Project } from './records/records.ts';
import type { Everyday, Place, Term } from './authoring/schema-lists.ts';
import { numberingOf, type PlanMeta } from './authoring/schema-plan.ts';
import { checkStructure } from './structure/structure.ts';
import { anchorsOf, clausesOf, clauseTextsOf, placeInFile, type Clause } from './fidelity/texts.ts';
import { checkSurroundings } from './records/surroundings.ts';
import { checkLists } from './records/lists.ts';
import { checkUnnamed } from './records/unnamed-places.ts';
import { checkVocabulary } from './records/vocabulary.ts';
import { checkRecordIds } from './record-ids.ts';

export interface Plan {
  id: string;
  meta: PlanMeta;
  /** In reading order, parts above chapters and annexes among them. */
  chapters: ChapterText[];
  labels: Labels;
  clauses: Clause[];
  corrections: Correction[];
  doubts: Doubt[];
  marks: ErratumMark[];
  goals: Goal[];
  projects: Project[];
  places: Place[];
  /** Every place named in the text, in reading order. */
  mentions: Mention[];
  terms: Term[];
  everyday: Everyday[];
  /** What the source has and the chapters have, for who checks the plan. */
  counts: string;
  stats: {
    /** As they are numbered: what stands before the first, a part and an annex are none. */
    chapters: number;
    sections: number;
    clauses: number;
    corrections: number;
    doubts: number;
    source: number;
    unaccounted: number;
  };
}

export interface BuiltPlan {
  /** `null` where the files could not be read at all. */
  plan: Plan | null;
  faults: Fault[];
  /** The chapters' syntax trees, by path for messages; nothing of the plan hangs on them. */
  trees: ReadonlyMap<string, Root>;
}

/** Builds a plan from the texts of its folder. Never throws for bad content: it comes back as faults. */
export function buildPlan(folder: PlanFiles): BuiltPlan {
  const { input, faults, layers } = readLayers(folder);
  if (!layers) return { plan: null, faults: sortFaults(faults), trees: new Map() };
  const numbering = numberingOf(layers.meta.value);
  const { meta, errata, places, figures, terms, everyday, chapters, source } = layers;
  const clauseTexts = clauseTextsOf(chapters, errata.value);
  const running = runningText(source, errata.value.aside);
  const fidelity = compareWithSource(
    clauseTexts,
    errata.value.corrections,
    running,
    noteLines(source, errata.value.aside),
  );
  addFaults(faults, fidelityFaults(input, fidelity, chapters, errata, running));
  const structure = checkStructure(chapters, numbering, fidelity, errata, running, messagePath(input, ''));
  addFaults(faults, structure.faults, headingBlanks(chapters));
  addFaults(faults, asideFaults(messagePath(input, 'errata.yaml'), errata, source));
  const clauses = clausesOf(chapters, fidelity.changes);
  const ids = input.files.get('ids.txt');
  const faithful = fidelity.differences.length === 0;
  const placeOf = (id: string): string => placeInFile(chapters, id);
  if (ids !== undefined)
    addFaults(
      faults,
      checkIds(messagePath(input, 'ids.txt'), ids, anchorsOf(clauses), placeOf, faithful),
      checkRecordIds(messagePath(input, 'ids.txt'), ids, chapters),
    );
  const editions = input.files.get('editions.txt');
  if (editions !== undefined) addFaults(faults, checkEditions(messagePath(input, 'editions.txt'), editions));
  const correctionIds = erratumIds(errata.value.corrections, 'e');
  const marks = correctionMarks(fidelity.changes, correctionIds);
  const doubts = placeDoubts(input, errata, clauseTexts, marks, faults);
  const records = resolveRecords(chapters, clauseTexts, places.value, meta.value.period, faults);
  addFaults(faults, checkSurroundings(chapters, clauses, records, meta.value.period));
  if (input.files.has('figures.yaml'))
    addFaults(faults, checkCoverage(chapters, clauseTexts, records, figures.value));
  addFaults(faults, checkTogether(chapters, clauseTexts, records));
  const mentions = findPlaces(clauseTexts, places.value);
  addFaults(faults, checkUnnamed(places, mentions, records.projects));
  addFaults(faults, checkDoubtedNames(places, errata.value.doubts));
  addFaults(faults, checkLists(clauseTexts, records.goals, layers), checkVocabulary(meta));
  const corrections = errata.value.corrections.map((correction, index) => ({
    ...correction,
    id: correctionIds[index]!,
    clauses: correction.where
      ? [correction.where]
      : [...new Set(fidelity.changes.filter((c) => c.correction === index).map((c) => c.clause))],
  }));
  if (ids !== undefined && !faults.some(({ rule }) => rule.startsWith('E')))
    addFaults(
      faults,
      checkErratumIds(messagePath(input, 'ids.txt'), ids, erratumAnchors(corrections, doubts), (id) =>
        placeInErrata(errata, { corrections, doubts }, id),
      ),
    );
  const plan: Plan = {
    id: input.id,
    meta: meta.value,
    chapters: chapters.map(chapterText),
    labels: labelsOf(chapters, numbering),
    clauses,
    corrections,
    doubts,
    marks,
    ...records,
    places: places.value,
    mentions,
    terms: terms.value,
    everyday: everyday.value,
    counts: structure.counts,
    stats: {
      chapters: chapters.filter(({ id, label }) => /^c[^0]/.test(id) && (label || !numbering.chapter)).length,
      sections: clauses.filter((c) => isSection(c.id)).length,
      clauses: clauses.length,
      corrections: corrections.reduce((sum, c) => sum + c.places, 0),
      doubts: doubts.length,
      source: [...source].length,
      unaccounted: source.length - fidelity.accounted,
    },
  };
  const trees = new Map(chapters.map(({ file, tree }) => [file, tree]));
  return { plan, faults: sortFaults(faults), trees };
}
