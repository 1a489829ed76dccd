/** Reads the files of a plan: its chapters and the YAML files of its layers, each for itself. */
import { runningText } from './aside.ts';
import { readChapter, type Chapter } from './chapter/chapter.ts';
import { labelChapters } from './chapter/labels.ts';
import { inReadingOrder, partFaults } from './chapter/order.ts';
import { pictureFaults } from './chapter/pictures.ts';
import { pageOfFile } from './authoring/chapter-files.ts';
import { withoutMarks } from './authoring/encoding.ts';
import { checkFiles, messagePath, type PlanFiles } from './authoring/files.ts';
import { addFaults, type Fault } from '../text/faults.ts';
import { chapterSchemaOf } from './authoring/schema-chapter.ts';
import { errataSchema, type Errata } from './authoring/schema-errata.ts';
import {
  everydaySchema,
  figuresSchema,
  placesSchemaOf,
  termsSchema,
  type Everyday,
  type ExcusedFigure,
  type Place,
  type Term,
} from './authoring/schema-lists.ts';
import {
  numberingOf,
  planSchema,
  vocabularyOf,
  type Numbering,
  type PlanMeta,
} from './authoring/schema-plan.ts';
import { parseYaml, type Parsed } from './authoring/yaml.ts';
import { missingFiles } from './structure/heading-faults.ts';
import { sourceHeadings } from './structure/source-headings.ts';

/** A file that could be read. */
type Layer<T> = Parsed<T> & { value: T };

export interface Layers {
  meta: Layer<PlanMeta>;
  errata: Layer<Errata>;
  places: Layer<Place[]>;
  figures: Layer<ExcusedFigure[]>;
  terms: Layer<Term[]>;
  everyday: Layer<Everyday[]>;
  /** In reading order, parts and annexes among them. */
  chapters: Chapter[];
  source: string;
}

/**
 * @returns the files with tidy line ends, the faults so far, and what was read: `null` unless every file could be
 */
export function readLayers(folder: PlanFiles): {
  input: PlanFiles;
  faults: Fault[];
  layers: Layers | null;
} {
  const faults = checkFiles(folder);
  // What is no text is not read; what is missing or misnamed would be told again as a hundred differences.
  let whole = faults.every(({ rule }) => rule === 'F7');
  const unreadable = new Set(faults.flatMap(({ rule, file }) => (rule === 'F2' ? file : [])));
  const texts = [...folder.files].filter(([path]) => !unreadable.has(messagePath(folder, path)));
  const input = { ...folder, files: new Map(texts.map(([path, text]) => [path, withoutMarks(text)])) };
  const read = <S extends Parameters<typeof parseYaml>[2]>(
    path: string,
    schema: S,
  ): Layer<ReturnType<S['parse']>> => {
    const parsed = parseYaml(messagePath(input, path), input.files.get(path) ?? '', schema);
    if (input.files.has(path)) addFaults(faults, parsed.faults);
    if (parsed.value === null) whole = false;
    return parsed as Layer<ReturnType<S['parse']>>;
  };
  const meta = read('plan.yaml', planSchema);
  const said = (meta as Parsed<PlanMeta>).value;
  const numbering = numberingOf(said ?? {});
  const { topics, kinds } = said ? vocabularyOf(said) : { topics: null, kinds: null };
  const layers = {
    meta,
    errata: read('errata.yaml', errataSchema),
    places: read('places.yaml', placesSchemaOf(kinds)),
    figures: read('figures.yaml', figuresSchema),
    terms: read('terms.yaml', termsSchema),
    everyday: read('everyday.yaml', everydaySchema),
    chapters: readChapters(input, said ? numbering : null, topics, faults),
    source: input.files.get('source.txt'),
  };
  const { chapters, source } = layers;
  const readable = whole && chapters !== null && source !== undefined;
  if (faults.some(({ rule }) => rule === 'C2') && chapters && source !== undefined) {
    const aside = (layers.errata as Parsed<Errata>).value?.aside ?? [];
    addFaults(faults, missingFromSource(input, chapters, numbering, runningText(source, aside)));
  }
  return { input, faults, layers: readable ? { ...layers, chapters, source } : null };
}

/** Where a chapter has no file, what it is called in the source, and where that stands. */
const missingFromSource = (
  input: PlanFiles,
  chapters: readonly Chapter[],
  numbering: Numbering,
  running: string,
): Fault[] =>
  missingFiles(sourceHeadings(running, numbering), chapters, numbering, messagePath(input, 'chapters/')).map(
    ({ fault }) => fault,
  );

/**
 * All chapters in reading order; `null` where one cannot be read.
 * @param numbering `null` where the plan's own could not be read: what it would say of parts is not told as a fault
 */
function readChapters(
  input: PlanFiles,
  numbering: Numbering | null,
  topics: readonly string[] | null,
  faults: Fault[],
): Chapter[] | null {
  const schema = chapterSchemaOf(topics);
  const paths = [...input.files.keys()].filter((path) => pageOfFile(path) !== null).sort();
  const read = paths.flatMap((path) => {
    const result = readChapter(path, messagePath(input, path), input.files.get(path)!, schema);
    addFaults(faults, result.more);
    return result.chapter ? [result.chapter] : [];
  });
  const chapters = inReadingOrder(read);
  labelChapters(chapters, numbering ?? numberingOf({}));
  if (numbering) addFaults(faults, partFaults(chapters, numbering));
  if (chapters.length < paths.length) return null;
  addFaults(faults, pictureFaults(chapters, input));
  return chapters;
}
