/** The texts of a plan: every clause as shown and as received. */
import type { Chapter } from '../chapter/chapter.ts';
import type { Block, ClauseKind } from '../chapter/block.ts';
import { changesText, type Change, type Unit } from './edits.ts';
import { placeIn } from '../chapter/markup.ts';
import { chapterOf } from '../../text/clause-id.ts';
import type { Place } from '../../text/faults.ts';
import type { Errata } from '../authoring/schema-errata.ts';

/** One addressable stretch of the plan. */
export interface Clause {
  id: string;
  /** `null` in a part and in an annex. */
  chapter: number | null;
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

/** Every text of the plan in reading order, with the corrections registered for it. */
export function unitsOf(chapters: readonly Chapter[], errata: Errata): Unit[] {
  const local = Map.groupBy(
    errata.corrections.flatMap((correction, index) =>
      correction.where && changesText(correction) ? [{ correction, index }] : [],
    ),
    (entry) => entry.correction.where,
  );
  const unit = (id: string, own: string): Unit => ({ id, own, local: local.get(id) ?? [] });
  return chapters.flatMap((chapter) => [
    ...(chapter.heading === null ? [] : [unit(chapter.id, chapter.heading)]),
    ...chapter.blocks.flatMap((b) => [b, ...b.parts]).map((b) => unit(b.id, b.own)),
  ]);
}

export function clausesOf(chapters: readonly Chapter[], changes: readonly Change[]): Clause[] {
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
  return chapters.flatMap(({ id, heading, blocks }) => {
    const head = heading === null ? [] : [headClause(id, heading, received(id, heading))];
    return [
      ...head,
      ...blocks.flatMap((b) => [clause(b, null), ...b.parts.map((part) => clause(part, b.id))]),
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

/** The file and place of a character of a clause's own text. */
export function placeOfUnit(
  chapters: readonly Chapter[],
  id: string,
  offset: number,
): { file: string; place: Place } {
  for (const chapter of chapters) {
    if (id === chapter.id) return { file: chapter.file, place: chapter.at(['title']) };
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
