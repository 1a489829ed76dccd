/** buildPlan: ties every layer of a plan to its clauses and collects all problems. */
import { readChapter, type Chapter } from './chapter.ts';
import type { Block, ClauseKind } from './clauses.ts';
import {
  correctionMarks,
  erratumIds,
  locateQuote,
  type Mark,
  type NumberedCorrection,
  type NumberedDoubt,
} from './errata.ts';
import { changesText, compare, type Change, type Fidelity, type Unit } from './fidelity.ts';
import { checkFiles, chapterNumber, shownPath, type PlanFiles } from './files.ts';
import { checkIds } from './ids.ts';
import { placeIn } from './clauses.ts';
import { placeAt, sortProblems, type Place, type Problem } from './problems.ts';
import { resolveRecords, type PlacedGoal, type PlacedProject } from './records.ts';
import { errataSchema, planSchema, type Errata, type PlanMeta } from './schema.ts';
import { parseYaml, type Parsed } from './yaml.ts';

/** One addressable stretch of the plan. */
export interface Clause {
  id: string;
  chapter: number;
  section: number | null;
  kind: ClauseKind;
  lead: string | null;
  /** As shown; a box with its items and a table with its rows, lines by newline, cells by tab. */
  text: string;
  /** As received, where it differs. */
  source: string | null;
  /** The box or table an item or row belongs to. */
  parent: string | null;
}

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
export function buildPlan(input: PlanFiles): Built {
  const problems = checkFiles(input);
  const read = <S extends Parameters<typeof parseYaml>[2]>(
    path: string,
    schema: S,
  ): Parsed<ReturnType<S['parse']>> => {
    const parsed = parseYaml(shownPath(input, path), input.files.get(path) ?? '', schema);
    if (input.files.has(path)) problems.push(...parsed.problems);
    return parsed as Parsed<ReturnType<S['parse']>>;
  };
  const meta = read('plan.yaml', planSchema);
  const errata = read('errata.yaml', errataSchema);
  const source = input.files.get('source.txt');
  const paths = [...input.files.keys()].filter((path) => chapterNumber(path) !== null).sort();
  const chapters = paths.flatMap((path) => {
    const result = readChapter(path, shownPath(input, path), input.files.get(path)!);
    problems.push(...result.problems);
    return result.chapter ? [result.chapter] : [];
  });
  const whole = chapters.length === paths.length && paths.length > 0;
  if (!meta.value || !errata.value || source === undefined || !whole)
    return { plan: null, problems: sortProblems(problems) };

  const units = unitsOf(chapters, errata.value);
  const fidelity = compare(units, errata.value.corrections, source);
  problems.push(...fidelityFaults(input, fidelity, chapters, errata, source));
  const clauses = clausesOf(chapters, fidelity.changes);
  const ids = input.files.get('ids.txt');
  if (ids !== undefined) problems.push(...checkIds(shownPath(input, 'ids.txt'), ids, anchorsOf(clauses)));
  const correctionIds = erratumIds(errata.value.corrections, 'e');
  const marks = correctionMarks(fidelity.changes, correctionIds);
  const doubts = placeDoubts(input, errata, units, marks, problems);
  const records = resolveRecords(chapters, problems);
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

/** Every text of the plan in reading order, with the corrections registered for it. */
function unitsOf(chapters: readonly Chapter[], errata: Errata): Unit[] {
  const local = Map.groupBy(
    errata.corrections.flatMap((correction, index) =>
      correction.where && changesText(correction) ? [{ correction, index }] : [],
    ),
    (entry) => entry.correction.where,
  );
  const unit = (id: string, own: string): Unit => ({ id, own, local: local.get(id) ?? [] });
  return chapters.flatMap((chapter) => [
    ...(chapter.heading === null ? [] : [unit(`c${chapter.number}`, chapter.heading)]),
    ...chapter.blocks.flatMap((b) => [b, ...b.parts]).map((b) => unit(b.id, b.own)),
  ]);
}

function clausesOf(chapters: readonly Chapter[], changes: readonly Change[]): Clause[] {
  const byUnit = Map.groupBy(changes, (change) => change.unit);
  const received = (id: string, own: string): string =>
    (byUnit.get(id) ?? []).reduceRight(
      (text, c) => text.slice(0, c.start) + c.source + text.slice(c.end),
      own,
    );
  const clause = (b: Block, parent: string | null): Clause => {
    const all = [b, ...b.parts];
    const join = (texts: string[]): string => texts.filter((t) => t !== '').join('\n');
    const text = join(all.map((x) => x.own));
    const source = join(all.map((x) => received(x.id, x.own)));
    const { id, chapter, section, kind, lead } = b;
    return { id, chapter, section, kind, lead, text, source: source === text ? null : source, parent };
  };
  return chapters.flatMap(({ number, heading, blocks }) => {
    const head = heading === null ? [] : [headClause(number, heading, received(`c${number}`, heading))];
    return [
      ...head,
      ...blocks.flatMap((b) => [clause(b, null), ...b.parts.map((part) => clause(part, b.id))]),
    ];
  });
}

function headClause(chapter: number, text: string, source: string): Clause {
  const kind = 'heading' as const;
  return {
    id: `c${chapter}`,
    chapter,
    section: null,
    kind,
    lead: null,
    text,
    source: source === text ? null : source,
    parent: null,
  };
}

/** What `ids.txt` holds: the id and the text as received of every clause. */
export const anchorsOf = (clauses: readonly Clause[]): { id: string; received: string }[] =>
  clauses.map(({ id, source, text }) => ({ id, received: source ?? text }));

function fidelityFaults(
  input: PlanFiles,
  fidelity: Fidelity,
  chapters: readonly Chapter[],
  errata: Parsed<Errata>,
  source: string,
): Problem[] {
  const errataFile = shownPath(input, 'errata.yaml');
  const known = new Set(
    chapters.flatMap((c) => [
      `c${c.number}`,
      ...c.blocks.flatMap((b) => [b.id, ...b.parts.map((p) => p.id)]),
    ]),
  );
  const strays = errata.value!.corrections.flatMap((correction, index): Problem[] => {
    if (correction.where && !known.has(correction.where))
      return [
        {
          rule: 'E2',
          file: errataFile,
          ...errata.at(['corrections', index, 'where']),
          message: `没有「${correction.where}」这一段`,
          hint: '改成有的段落编号',
        },
      ];
    if (changesText(correction)) return [];
    const found = [correction.found].flat()[0]!.replace(/\s/g, '');
    const times = source.replace(/\s/g, '').split(found).length - 1;
    if (times === correction.places) return [];
    return [
      {
        rule: 'E1',
        file: errataFile,
        ...errata.at(['corrections', index, 'found']),
        message: `「${found}」写明 ${correction.places} 处，原文里有 ${times} 处`,
        hint: '照抄原文，或改正 places',
      },
    ];
  });
  const misfits = fidelity.misfits.map(({ correction, message }) => {
    const { fixed } = errata.value!.corrections[correction]!;
    const place = errata.at(['corrections', correction]);
    return {
      rule: 'E1',
      file: errataFile,
      ...place,
      message: `勘误「${fixed ?? ''}」${message}`,
      hint: '改正 found、fixed、where 或 places，使它恰好对上',
    };
  });
  const differences = fidelity.differences.map((d) => {
    const { file, place } = placeOfUnit(chapters, d.unit, d.offset);
    const at = placeAt(source, d.sourceOffset);
    return {
      rule: 'T1',
      file,
      ...place,
      message: `与原文不同：这里是「${clip(d.shown)}」，原文（source.txt:${at.line}:${at.column}）是「${clip(d.source)}」`,
      hint: `恢复原文；若确是错字，登记到 errata.yaml（where: ${d.unit}）`,
    };
  });
  return [...strays, ...misfits, ...differences];
}

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The file and place of a character of a clause's own text. */
export function placeOfUnit(
  chapters: readonly Chapter[],
  id: string,
  offset: number,
): { file: string; place: Place } {
  for (const chapter of chapters) {
    if (id === `c${chapter.number}`) return { file: chapter.file, place: chapter.at(['title']) };
    const found = chapter.blocks.flatMap((b) => [b, ...b.parts]).find((b) => b.id === id);
    if (!found) continue;
    const piece = found.pieces.findLast((p) => p.start <= offset);
    const place = piece?.node
      ? placeIn(piece.place, piece.text, offset - piece.start)
      : (piece?.place ?? found.place);
    return { file: chapter.file, place };
  }
  return { file: chapters.at(-1)?.file ?? '', place: { line: 1, column: 1 } };
}

function placeDoubts(
  input: PlanFiles,
  errata: Parsed<Errata>,
  units: readonly Unit[],
  marks: Mark[],
  problems: Problem[],
): NumberedDoubt[] {
  const texts = new Map(units.map((unit) => [unit.id, unit.own]));
  const doubts = errata.value!.doubts;
  const ids = erratumIds(doubts, 'd');
  const check = (
    where: string,
    found: string,
    path: PropertyKey[],
  ): { start: number; end: number } | null => {
    const file = shownPath(input, 'errata.yaml');
    const text = texts.get(where);
    if (text === undefined) {
      problems.push({
        rule: 'E2',
        file,
        ...errata.at([...path, 'where']),
        message: `没有「${where}」这一段`,
        hint: '改成有的段落编号',
      });
      return null;
    }
    const spots = locateQuote(text, found);
    if (spots.length === 1) return spots[0]!;
    const elsewhere = units.filter((u) => locateQuote(u.own, found).length > 0).map((u) => u.id);
    const hint =
      spots.length > 1
        ? '多引几个字，使它只有一处'
        : elsewhere.length > 0
          ? `它在 ${elsewhere.slice(0, 3).join('、')}`
          : '照抄章文件里的文字';
    problems.push({
      rule: 'E3',
      file,
      ...errata.at([...path, 'found']),
      message: `「${found}」在 ${where} 里有 ${spots.length} 处`,
      hint,
    });
    return null;
  };
  return doubts.map((doubt, index) => {
    const spot = check(doubt.where, doubt.found, ['doubts', index]);
    if (spot) marks.push({ clause: doubt.where, ...spot, erratum: ids[index]!, kind: 'doubt', source: '' });
    doubt.other.forEach((other, k) => check(other.where, other.found, ['doubts', index, 'other', k]));
    return { ...doubt, id: ids[index]! };
  });
}
