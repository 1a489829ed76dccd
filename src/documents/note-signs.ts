/** Where the signs of footnotes stand in the words of a clause: a sign is no text, and every format draws it its own way. */
import type { BlockText } from '../plan/chapter/chapter-text.ts';
import { printedLabel } from '../plan/chapter/notes.ts';

export interface SignAt {
  /** Offset in the own text of the clause. */
  at: number;
  /** Id of the note. */
  note: string;
  /** As printed: `1`, `①`. */
  label: string;
}

/** The signs of a clause in reading order. */
export function signsOfBlock({ pieces }: Pick<BlockText, 'pieces'>): SignAt[] {
  let at = 0;
  return pieces.flatMap(({ text, note }) => {
    at += text.length;
    return note ? [{ at, note: note.id, label: printedLabel(note.label) }] : [];
  });
}

/** Words that begin at an offset of their clause, and the clause's signs. */
export interface SignedWords {
  words: string;
  start: number;
  signs: readonly SignAt[];
}

/** All words of a clause of its own. */
export const ownWords = (block: Pick<BlockText, 'ownText' | 'pieces'>): SignedWords => ({
  words: block.ownText,
  start: 0,
  signs: signsOfBlock(block),
});

/**
 * The words with the signs that stand in them or behind the last of them.
 * @param text writes words, @param sign writes the sign of a note
 */
export function writeSigned(
  { words, start, signs }: SignedWords,
  text: (words: string) => string,
  sign: (sign: SignAt) => string,
): string {
  let from = 0;
  const written = signs
    .map((one) => ({ ...one, at: one.at - start }))
    .filter(({ at }) => at >= 0 && at <= words.length)
    .map((one) => {
      const before = words.slice(from, one.at);
      from = one.at;
      return text(before) + sign(one);
    });
  return written.join('') + text(words.slice(from));
}
