/** Boxes and tables as components: both take several pieces. */
import type { Ask, SourcePiece } from '../lines/piece.ts';
import type { Note } from '../lines/notes.ts';
import type { TableFound } from '../lines/tables.ts';
import { escapeAttribute, items, tableDraft } from './mdx.ts';
import type { DraftNumbering } from './numbering.ts';

/** What is written: paragraphs joined, structure recognised. */
export interface Written {
  pieces: readonly SourcePiece[];
  tables: readonly TableFound[];
  notes: readonly Note[];
  numbering: DraftNumbering;
  pictures: ReadonlyMap<string, Uint8Array>;
  ask: Ask;
}

/** Whether a line names a table, which has it in its title. */
export const isCaption = ({ tables }: Written, { line }: SourcePiece): boolean =>
  tables.some(({ caption }) => caption.some((one) => one.line === line));

/** Writes the table that begins at a piece; returns where the next piece is. */
export function writeTable({ pieces, tables, ask }: Written, at: number, body: string[]): number {
  let end = at;
  while (pieces[end]?.role === 'row') end += 1;
  const table = tables.find(({ rows }) => rows[0]!.line === pieces[at]!.line);
  const rows = pieces.slice(at, end).filter(({ cells }) => cells!.some((cell) => cell !== ''));
  const title = (table?.caption ?? [])
    .filter(({ role }) => role === 'prose')
    .map(({ spaced }) => spaced.replaceAll('**', ''))
    .join(' ');
  const heads = rows.findIndex(({ line }) => !line.row?.head);
  ask({
    line: pieces[at]!.line.number,
    question: `表格${title ? `「${title}」` : ''}：核对表头行数、跨行跨列（← ↑）和分页处被拆开的单元格`,
  });
  body.push(
    tableDraft(
      rows.map(({ cells }) => cells!),
      title,
      Math.max(1, heads),
    ),
  );
  return end;
}

/** Writes the box that begins at a piece; returns where the next piece is. */
export function writeBox({ pieces, ask }: Written, at: number, body: string[]): number {
  const box = pieces[at]!.box ?? pieces[at]!;
  const titled = pieces[at]!.role === 'box';
  const own = pieces.slice(titled ? at + 1 : at);
  const after = own.findIndex((piece) => piece.role !== 'item' || piece.box?.line !== box.line);
  const inside = own.slice(0, after < 0 ? undefined : after);
  const texts = inside.flatMap(({ text }) => items(text));
  const title = titled ? box.spaced.replaceAll('**', '') : '';
  const end = inside.at(-1);
  const last = end?.until ?? end?.line.number ?? box.line.number;
  if (box.line.frame === undefined)
    ask({
      line: box.line.number,
      question: `专栏「${title}」到第 ${last} 行为止，共 ${texts.length} 条：核对起止`,
    });
  else if (!titled) ask({ line: box.line.number, question: '框里的文字没有题名，当作没有题名的专栏' });
  body.push(`<Box${title ? ` title="${escapeAttribute(title)}"` : ''}>\n\n${texts.join('\n\n')}\n\n</Box>`);
  return at + (titled ? 1 : 0) + inside.length;
}
