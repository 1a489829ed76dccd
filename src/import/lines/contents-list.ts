/** A list of contents at the beginning: the words of the headings a first time, with dots and page numbers. */
import { labelOfLine } from './labels.ts';
import { isShort, type SourcePiece } from './piece.ts';

const TITLE = /^目\s*[录次]$/;
const PAGE = /[\s.．。…·•⋯_—-]*(?:[.．…·•⋯_\s]{2,}|\s)[(（]?\d{1,4}[)）]?$/u;

const PREFACE = /^(?:序|序言|前言|绪言|绪论|引言|导言)$/;

/** An untitled list has at least so many entries. */
const LEAST = 3;

/** The words of an entry, without dots and page number, blanks and a full stop at the end away. */
export const entryWords = (text: string): string => text.replace(PAGE, '').replace(/\s|。$/g, '');

/** Where two headings would be the same but for misread signs: the same number before them. */
const numberWords = (text: string): string => labelOfLine(text)?.printed ?? text.replace(/\s/g, '');

/** Marks the lines of a list of contents and returns them, its title among them; none where there is none. */
export function markContents(pieces: readonly SourcePiece[]): SourcePiece[] {
  const said = pieces.filter((piece) => piece.role === 'contents');
  if (said.length > 0) return withTitle(pieces, said);
  const titled = pieces.findIndex(
    (piece) => piece.role === 'prose' && TITLE.test(piece.spaced.replaceAll('**', '')),
  );
  const from = titled >= 0 ? titled + 1 : firstRun(pieces);
  if (from < 0) return [];
  const entries = entriesFrom(pieces, from);
  if (entries.length === 0 || (titled < 0 && entries.length < LEAST)) return [];
  const found = titled >= 0 ? [pieces[titled]!, ...entries] : entries;
  for (const piece of found) piece.role = 'contents';
  return found;
}

function withTitle(pieces: readonly SourcePiece[], said: SourcePiece[]): SourcePiece[] {
  const before = pieces[pieces.indexOf(said[0]!) - 1];
  if (before && TITLE.test(before.spaced)) {
    before.role = 'contents';
    return [before, ...said];
  }
  return said;
}

/** An entry ends in a page number, or its words come again; the first to be met twice begins the text itself. */
function entriesFrom(pieces: readonly SourcePiece[], from: number): SourcePiece[] {
  const words = new Set<string>();
  const entries: SourcePiece[] = [];
  const later = laterWords(pieces, from);
  for (const piece of pieces.slice(from)) {
    if (piece.role === 'page') continue;
    const own = entryWords(piece.spaced);
    const paged = PAGE.test(piece.spaced) && own !== piece.spaced.replace(/\s/g, '');
    const twice =
      (later.get(own) ?? 0) > 1 || (piece.label !== null && (later.get(numberWords(piece.spaced)) ?? 0) > 1);
    const begins =
      words.has(own) || (entries.length > 0 && piece.label?.printed === entries[0]!.label?.printed);
    if (
      piece.role !== 'prose' ||
      (begins && piece.label) ||
      words.has(own) ||
      !isShort(own, 60) ||
      !(paged || twice)
    )
      break;
    words.add(own);
    entries.push(piece);
  }
  return entries;
}

/** How often the words of every short line, and the number before them, stand at the beginning of a line. */
function laterWords(pieces: readonly SourcePiece[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (words: string): void => void counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const { role, spaced, label } of pieces.slice(from)) {
    if (role !== 'prose' || spaced.length > 80) continue;
    count(entryWords(spaced));
    if (label) count(label.printed);
  }
  return counts;
}

/** Where short lines, three of them numbered, follow one another and nearly all come again further on. */
function firstRun(pieces: readonly SourcePiece[]): number {
  const numbered = pieces.findIndex(({ role, label }) => role === 'prose' && label !== null);
  if (numbered < 0) return -1;
  const first =
    numbered > 0 && PREFACE.test(entryWords(pieces[numbered - 1]!.spaced)) ? numbered - 1 : numbered;
  const short = ({ role, spaced }: SourcePiece): boolean =>
    role === 'prose' && isShort(entryWords(spaced), 60);
  const length = pieces.slice(first).findIndex((piece) => !short(piece));
  const run = pieces.slice(first, length < 0 ? undefined : first + length);
  const words = run.map(({ spaced }) => entryWords(spaced));
  const again = words.indexOf(words[0]!, 1);
  const entries = new Set(again < 0 ? words : words.slice(0, again));
  const later = pieces.slice(first + entries.size).map(({ spaced }) => entryWords(spaced));
  const found = new Set(later.filter((own) => entries.has(own)));
  return entries.size >= LEAST && found.size * 5 >= entries.size * 4 ? first : -1;
}
