/** The texts of a plan: every clause as shown and as received. */
import type { Chapter } from '../chapter/chapter.ts';
import { signsOf } from '../chapter/notes.ts';
import type { Block, ClauseKind } from '../chapter/block.ts';
import { changesText, type Change, type ClauseText } from './edits.ts';
import { pointIn } from '../chapter/markup.ts';
import { chapterOf } from '../../text/clause-id.ts';
import { shortPlace, type Point } from '../../text/faults.ts';
import type { Errata } from '../authoring/schema-errata.ts';

/** One addressable stretch of the plan. */
export interface Clause {
  id: string;
  /** `null` in a part and in an annex. */
  chapter: number | null;
  section: number | null;
  kind: ClauseKind;
  lead: string | null;
  /**
   * As shown; a box with its items and a table with its rows, lines by newline, cells by tab; a picture with the words
   * that stand for it.
   */
  text: string;
  /** As received, where it differs. */
  source: string | null;
  /** The box or table an item or row belongs to. */
  parent: string | null;
}

/** Every text of the plan in reading order, with the corrections registered for it. */
export function clauseTextsOf(chapters: readonly Chapter[], errata: Errata): ClauseText[] {
  const local = Map.groupBy(
    errata.corrections.flatMap((correction, index) =>
      correction.where && changesText(correction) ? [{ correction, index }] : [],
    ),
    (entry) => entry.correction.where,
  );
  const clauseText = (id: string, own: string, signs: ClauseText['signs'] = []): ClauseText => ({
    id,
    ownText: own,
    local: local.get(id) ?? [],
    ...(signs.length > 0 ? { signs } : {}),
  });
  return chapters.flatMap((chapter) => [
    ...(chapter.heading === null ? [] : [clauseText(chapter.id, chapter.heading)]),
    ...chapter.blocks.flatMap((b) => [b, ...b.children]).map((b) => clauseText(b.id, b.ownText, signsIn(b))),
  ]);
}

/** The signs of footnotes in a block; a note begins with its own, and perhaps a colon. */
function signsIn({ pieces, label }: Block): NonNullable<ClauseText['signs']> {
  const own = label === undefined ? [] : signsOf({ label });
  const inside = pieces.flatMap(({ note, start }) => (note ? { offset: start, forms: signsOf(note) } : []));
  const before = own.flatMap((sign) => [`${sign}:`, `${sign}：`, sign]);
  return before.length > 0 ? [{ offset: 0, forms: before }] : inside;
}

export function clausesOf(chapters: readonly Chapter[], changes: readonly Change[]): Clause[] {
  const byClause = Map.groupBy(changes, (change) => change.clause);
  const received = (id: string, own: string): string =>
    (byClause.get(id) ?? []).reduceRight(
      (text, c) => text.slice(0, c.start) + c.source + text.slice(c.end),
      own,
    );
  const clause = (b: Block, parent: string | null): Clause => {
    const all = [b, ...b.children];
    const join = (texts: string[]): string => texts.filter((t) => t !== '').join('\n');
    const text = join([...all.map((x) => x.ownText), b.picture?.alt ?? '']);
    const source = join(all.map((x) => received(x.id, x.ownText)));
    const { id, chapter, section, kind, lead } = b;
    return { id, chapter, section, kind, lead, text, source: source === text ? null : source, parent };
  };
  return chapters.flatMap(({ id, heading, blocks }) => {
    const head = heading === null ? [] : [headClause(id, heading, received(id, heading))];
    return [
      ...head,
      ...blocks.flatMap((b) => [clause(b, null), ...b.children.map((part) => clause(part, b.id))]),
    ];
  });
}

function headClause(id: string, text: string, source: string): Clause {
  const kind = 'heading' as const;
  return {
    id,
    chapter: chapterOf(id),
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

/** Where a clause begins, within another sentence: `03-创新.mdx:12`. */
export function placeInFile(chapters: readonly Chapter[], id: string): string {
  const { file, point } = locationOf(chapters, id, 0);
  return shortPlace({ file, ...point });
}

/** The file and place of a character of a clause's own text. */
export function locationOf(
  chapters: readonly Chapter[],
  id: string,
  offset: number,
): { file: string; point: Point } {
  for (const chapter of chapters) {
    if (id === chapter.id) return { file: chapter.file, point: chapter.at(['title']) };
    const found = chapter.blocks.flatMap((b) => [b, ...b.children]).find((b) => b.id === id);
    if (!found) continue;
    const piece = found.pieces.findLast((p) => p.start <= offset);
    const point = piece?.node
      ? pointIn(piece.point, piece.text, offset - piece.start)
      : (piece?.point ?? found.point);
    return { file: chapter.file, point };
  }
  return { file: chapters.at(-1)?.file ?? '', point: { line: 1, column: 1 } };
}
