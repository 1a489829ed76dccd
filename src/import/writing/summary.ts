/** How much of each kind the source has and the draft has: the two lines must say the same. */
import { beginsBox, type SourcePiece } from '../lines/piece.ts';
import type { TableFound } from '../lines/tables.ts';

const KINDS = ['篇', '章', '节', '专栏', '表', '图', '注', '附件'] as const;

export type Counts = Record<(typeof KINDS)[number], number>;

/** Counted from the lines, before anything is written. */
export function countSource(
  pieces: readonly SourcePiece[],
  tables: readonly TableFound[],
  notes: number,
): Counts {
  const count = (passes: (piece: SourcePiece) => boolean): number => pieces.filter(passes).length;
  const named = tables.filter(({ caption: [first] }) => first && beginsBox(first.text)).length;
  return {
    篇: count(({ role, rank }) => role === 'heading' && rank === 'part'),
    章: count(({ role, rank }) => role === 'heading' && rank === 'chapter'),
    节: count(({ role, rank }) => role === 'heading' && rank === 'section'),
    专栏: count((piece) => piece.role === 'box' || piece.box === piece) + named,
    表: tables.length,
    图: count(({ role, text }) => role === 'picture' || (role === 'prose' && text.startsWith('图号'))),
    注: notes,
    附件: count(({ role, rank }) => role === 'heading' && rank === 'annex'),
  };
}

/** Counted from the files, as they were written. */
export function countDraft(files: ReadonlyMap<string, string>): Counts {
  const paths = [...files.keys()];
  const count = (pattern: RegExp): number =>
    [...files.values()].reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return {
    篇: paths.filter((path) => /\/b\d/.test(path)).length,
    章: paths.filter((path) => /\/\d+/.test(path) && !/\/0+(?:-|\.)/.test(path)).length,
    节: count(/^## /gm),
    专栏: count(/^<Box\b|^<Table title="专栏/gm),
    表: count(/^<Table\b/gm),
    图: count(/^<(?:LostFigure|Picture)\b/gm),
    注: count(/^\[\^[^\]]+\]: /gm),
    附件: paths.filter((path) => /\/a\d/.test(path)).length,
  };
}

/** `来稿 19 篇 65 章 192 节；初稿 19 · 65 · 192`: kinds that neither has are left out. */
export function summary(source: Counts, drafted: Counts): string {
  const kinds = KINDS.filter((kind) => kind === '章' || source[kind] > 0 || drafted[kind] > 0);
  const words = kinds.map((kind) => `${source[kind]} ${kind}`).join(' ');
  return `来稿 ${words}；初稿 ${kinds.map((kind) => drafted[kind]).join(' · ')}`;
}
