/** What the recognisers work on: lines with their words tidied, and what each has been recognised as so far. */
import type { SourceLine, Question } from '../reading/received.ts';
import { labelOfLine, type ReadLabel } from './labels.ts';

/** Tells a person what was guessed. */
export type Ask = (question: Question) => void;

export type Rank = 'part' | 'chapter' | 'section' | 'sub' | 'annex';

export interface SourcePiece {
  line: SourceLine;
  /** Typed blanks gone. */
  text: string;
  /** Blanks kept, one for each stretch: titles in two halves need them. */
  spaced: string;
  label: ReadLabel | null;
  role: 'prose' | 'heading' | 'row' | 'picture' | 'note' | 'contents' | 'page' | 'box' | 'item';
  /** Of a heading. */
  rank?: Rank;
  /** Of a heading: its words after the label, and the label as printed. */
  title?: string;
  /** Of a row: its cells. */
  cells?: string[];
  /** Of an item: the title of its box, or the first item where it has none. */
  box?: SourcePiece;
  /** The last of its lines, where it was joined from several. */
  until?: number;
}

const BOX_BEGINNING = /^\**专栏\s*(?:[\d０-９一二三四五六七八九十]|[:：]|\s|$)/;

/** The beginning of the title of a box: 专栏1, 专栏一, 专栏：, 专栏 2-1. */
export const beginsBox = (text: string): boolean => BOX_BEGINNING.test(text);

const HAN = '[\\p{Script=Han}，。；：、！？“”‘’（）《》〔〕【】—…％]';
const AFTER_HAN = new RegExp(`(?<=${HAN}) (?=[^|])`, 'gu');
const BEFORE_HAN = new RegExp(`(?<=[^|]) (?=${HAN})`, 'gu');

/** One blank for any white space. */
export const single = (raw: string): string => raw.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();

/** Typed spaces between Han characters, figures and Latin go: the page sets that space itself. */
export function tidy(raw: string): string {
  const text = single(raw);
  if (/^第[^。]{1,8}[篇编章节]/.test(text) || beginsBox(text)) return text;
  return text.replace(AFTER_HAN, '').replace(BEFORE_HAN, '');
}

/** Lines as pieces, the blank ones left out. */
export function piecesOf(lines: readonly SourceLine[]): SourcePiece[] {
  return lines.map((line): SourcePiece => {
    const spaced = single(line.text);
    const role = line.row ? 'row' : line.picture ? 'picture' : line.contents ? 'contents' : 'prose';
    const piece: SourcePiece = {
      line,
      text: tidy(line.text),
      spaced,
      label: labelOfLine(spaced.replace(/^\*\*/, '')),
      role,
    };
    if (line.row) piece.cells = line.row.cells;
    return piece;
  });
}

/** Whether a text ends a sentence or announces what follows. */
export const isFinished = (text: string): boolean => /[。！？：][”’）】]?\**$/.test(text);

/** Short, and without a sentence in it: what a heading, a title or a caption may be. */
export const isShort = (text: string, most: number): boolean =>
  text.length > 0 && text.length <= most && !/[。！？；]./u.test(text) && !/[，；：、]$/.test(text);
