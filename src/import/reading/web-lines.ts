/** Lines of a web page, put together from the pieces of text between its tags. */
import { clean } from './html.ts';
import type { Unplaced } from './received.ts';
import type { NoteTargets } from './web-notes.ts';

/** What holds for everything inside an element. */
export type Around = Pick<Unplaced, 'level' | 'frame' | 'contents' | 'item'> & {
  bold: boolean;
  note?: boolean;
};

export interface Reading {
  lines: Unplaced[];
  notes: NoteTargets;
  /** The pieces of the line being read, and what stands before its first word. */
  pieces: { text: string; bold: boolean }[];
  label: string;
  /** Whether the line before ended in a line break. */
  broken: boolean;
  around: Around;
  frames: number;
}

/** Ends the line being read. */
export function flush(reading: Reading): void {
  const { pieces, around, lines, label } = reading;
  reading.pieces = [];
  const words = clean(pieces.map((piece) => piece.text).join(''));
  if (!words) return;
  const { bold: _, note, ...said } = around;
  const bold = pieces.every((piece) => piece.bold || clean(piece.text) === '');
  const last = lines.at(-1);
  if (note && !label && last?.text.startsWith('[^')) last.text += words;
  else {
    const text = label + (bold || said.level ? words : withLead(pieces, words));
    lines.push({ text, close: reading.broken, ...said, ...(bold && !said.level ? { bold } : {}) });
  }
  reading.label = '';
  reading.broken = false;
}

/** A line break: what follows stays close to what was before. */
export function lineBreak(reading: Reading): void {
  const before = reading.lines.length;
  flush(reading);
  reading.broken ||= reading.lines.length > before;
}

/** Bold at the beginning of a line is kept as `**`; bold further on is no part of a plan. */
function withLead(pieces: Reading['pieces'], words: string): string {
  const first = pieces.findIndex((piece) => clean(piece.text) !== '');
  const end = pieces.findIndex((piece, at) => at > first && !piece.bold && clean(piece.text) !== '');
  if (!pieces[first]?.bold || end < 0) return words;
  const joined = pieces.slice(first, end).map((piece) => piece.text);
  const lead = clean(joined.join(''));
  return `**${lead}**${words.slice(lead.length).trim()}`;
}
