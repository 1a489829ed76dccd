/** Tables: rows between bars, cells parted by tabs or by wide blanks, cells as the file gives them. */
import { beginsBox, isShort, type SourcePiece } from './piece.ts';

export interface TableFound {
  rows: SourcePiece[];
  /** The line before it that names it, and lines between that say the unit. */
  caption: SourcePiece[];
}

const CAPTION = /^(?:附?表\s*[\d一二三四五六七八九十]|专栏)/;
const UNIT = /^[（(]?\s*单位\s*[:：]/;
const RULE = /^[|\s:-]+$/;

/** Marks the rows of every table and the lines that name it; a row cut off by a page break belongs to the same table. */
export function markTables(pieces: readonly SourcePiece[]): TableFound[] {
  for (const piece of pieces)
    if (piece.role === 'prose' && piece.text.startsWith('|')) {
      piece.role = 'row';
      piece.cells = RULE.test(piece.text) ? [] : barred(piece.text);
    }
  markParted(pieces, (raw) => raw.split('\t'), /。./);
  markParted(pieces, (raw) => raw.split(/[ \u00a0]{2,}|[\u3000\u2003]{2,}/), /[。；]/);
  return groups(pieces);
}

const barred = (text: string): string[] =>
  text
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** Two lines or more, one after another, that part into the same number of short cells; a sentence is no cell. */
function markParted(pieces: readonly SourcePiece[], part: (raw: string) => string[], sentence: RegExp): void {
  const cellsOf = ({ role, line, label }: SourcePiece): string[] => {
    if (role !== 'prose' || (label && label.mark !== '.' && label.mark !== '、')) return [];
    const cells = part(line.text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')).map((cell) => cell.trim());
    return cells.length > 1 && cells.every((cell) => cell.length <= 40 && !sentence.test(cell)) ? cells : [];
  };
  for (let i = 0; i < pieces.length; i += 1) {
    const width = cellsOf(pieces[i]!).length;
    if (width < 2) continue;
    let end = i + 1;
    while (end < pieces.length && cellsOf(pieces[end]!).length === width) end += 1;
    if (end - i < 2) continue;
    for (const piece of pieces.slice(i, end)) {
      piece.cells = cellsOf(piece);
      piece.role = 'row';
    }
    i = end - 1;
  }
}

function groups(pieces: readonly SourcePiece[]): TableFound[] {
  const tables: TableFound[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    if (pieces[i]!.role !== 'row') continue;
    let end = i + 1;
    while (end < pieces.length && goesOn(pieces[end]!)) end += 1;
    tables.push({
      rows: pieces.slice(i, end).filter(({ role }) => role === 'row'),
      caption: captionOf(pieces, i),
    });
    i = end - 1;
  }
  return tables;
}

const goesOn = ({ role }: SourcePiece): boolean => role === 'row' || role === 'page';

/** The unit, and the line before it that names the table; a line that only looks like a name is text. */
function captionOf(pieces: readonly SourcePiece[], at: number): SourcePiece[] {
  const above = pieces[at - 1];
  const unit = above && above.role === 'prose' && UNIT.test(above.text) ? [above] : [];
  const named = pieces[at - 1 - unit.length];
  const name = named && named.role === 'prose' && named.text.replaceAll('**', '');
  if (!name || !isShort(name, 60) || !(CAPTION.test(name) || beginsBox(name))) return [];
  return [named, ...unit];
}
