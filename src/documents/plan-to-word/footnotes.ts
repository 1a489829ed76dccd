/** The signs of footnotes in a Word file, which Word numbers through the whole of it. */
import type { SignAt } from '../note-signs.ts';
import { bookmarkEnds, bookmarkName, wordField } from '../word/text.ts';
import { commentEnd, commentStart } from './comments.ts';
import type { Writing } from './writing.ts';

const raised = (content: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="NoteSign"/></w:rPr>${content}</w:r>`;

/** A footnote without its words: the number that Word gives it. */
export const NOTE_NUMBER = raised('<w:footnoteRef/>');

/** The name by which a second sign of a note finds the first; Word shows no name that begins so in its list. */
const hiddenName = (note: string): string => `_${bookmarkName(note)}`;

/** The sign of a note; a second one of the same note repeats the number of the first. */
export function wordSign(writing: Writing, { note }: SignAt): string {
  const known = writing.footnotes.indexOf(note) + 1;
  if (known) return wordField(`NOTEREF ${hiddenName(note)} \\f \\h`, raised(`<w:t>${known}</w:t>`));
  const number = writing.footnotes.push(note);
  const doubts = (writing.marks.get(note) ?? []).filter(({ kind }) => kind === 'doubt');
  const [begin, end] = bookmarkEnds(hiddenName(note), (writing.next += 1));
  return [
    ...doubts.map(({ erratum }) => commentStart(writing, erratum)),
    begin + raised(`<w:footnoteReference w:id="${number}"/>`) + end,
    ...doubts.map(({ erratum }) => commentEnd(writing, erratum)),
  ].join('');
}
