/** Footnotes: `[^1]` or ① behind words, and the line elsewhere that begins with the same sign. */
import type { Question } from '../reading/received.ts';
import { labelOfLine } from './labels.ts';
import type { SourcePiece } from './piece.ts';

export interface Note {
  /** As printed: `1`, `①`; where a chapter has a second of them, with `-2`. */
  label: string;
  text: string;
  /** Its lines. */
  pieces: SourcePiece[];
  /** The line that carries its sign, or `null`. */
  ref: SourcePiece | null;
}

const MARKED = /^\[\^([^\]\s]+)\][:：]\s*/;
const SIGNED = /^(?:\[(\d{1,3})\]|([①-⑳]))\s*/u;

/** A sign behind words: after a colon or a comma it begins an item of a list. */
const BEHIND = /(?<=[^，。；：、！？（(\s])(?:\[(\d{1,3})\]|([①-⑳]))/gu;

/** What stands around the label of a note in words, so that nothing escapes it; no text has these signs. */
const [OPEN, CLOSE] = ['\ue0f0', '\ue0f1'];
const IN_TEXT = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');

/** Words with the signs of notes as `write` puts them. */
export const writeNotes = (text: string, write: (label: string) => string): string =>
  text.replace(IN_TEXT, (_, label: string) => write(label));

/** As printed: `[^1]`, ①. */
export const printedSign = (label: string): string => (/^[①-⑳]/u.test(label) ? label[0]! : `[^${label}]`);

/** Takes notes out of the running text and ties each to the line that carries its sign. */
export function markNotes(pieces: readonly SourcePiece[], ask: (question: Question) => void): Note[] {
  const notes: Note[] = [];
  const open = new Map<string, SourcePiece[]>();
  pieces.forEach((piece, at) => {
    if (piece.role !== 'prose' && piece.role !== 'row') return;
    const marked = MARKED.exec(piece.text);
    const signed = SIGNED.exec(piece.text);
    const sign = signed?.[1] ?? signed?.[2];
    if (marked) notes.push(noteOf(piece, marked[1]!, marked[0].length, null));
    else if (sign && open.get(sign)?.length)
      notes.push(noteOf(piece, sign, signed![0].length, open.get(sign)!.pop()!));
    else if (
      pieces[at - 1]?.role === 'note' &&
      piece.line.close &&
      /^[ \t\u3000]{2,}/.test(piece.line.text)
    ) {
      notes.at(-1)!.text += piece.text;
      notes.at(-1)!.pieces.push(piece);
      piece.role = 'note';
    } else
      for (const [, figure, circled] of piece.text.matchAll(BEHIND))
        open.set((figure ?? circled)!, [...(open.get((figure ?? circled)!) ?? []), piece]);
  });
  return notes.filter((note) => tie(note, pieces, ask));
}

/** Notes of titles, which cannot hang on them, are text where they stand. */
export function releaseNotes(
  notes: readonly Note[],
  titles: ReadonlySet<SourcePiece>,
  ask: (question: Question) => void,
): Note[] {
  return notes.filter((note) => {
    const { ref, pieces, label } = note;
    const file = ref?.role === 'heading' && ref.rank !== 'section' && ref.rank !== 'sub';
    if (!ref || !(file || ref.role === 'box' || titles.has(ref))) return true;
    const back = (text: string): string => writeNotes(text, printedSign);
    Object.assign(ref, {
      text: back(ref.text),
      spaced: back(ref.spaced),
      title: ref.title && back(ref.title),
    });
    for (const piece of pieces) piece.role = 'prose';
    const question = `注「${label}」所注的字在标题或题名里，挂不上：初稿作为段落放在原处`;
    ask({ line: pieces[0]!.line.number, question });
    return false;
  });
}

function noteOf(piece: SourcePiece, label: string, from: number, ref: SourcePiece | null): Note {
  piece.role = 'note';
  return { label, text: piece.text.slice(from), pieces: [piece], ref };
}

/** Whether the line that carries a note's sign was found; if not, the note is text where it stands. */
function tie(note: Note, pieces: readonly SourcePiece[], ask: (question: Question) => void): boolean {
  const signs = [`[^${note.label}]`, /^\d/.test(note.label) ? `[${note.label}]` : note.label];
  const carries = ({ role, text, cells = [] }: SourcePiece): boolean =>
    !['note', 'contents', 'page'].includes(role) &&
    signs.some((sign) => text.includes(sign) || cells.some((cell) => cell.includes(sign)));
  note.ref ??= pieces.find(carries) ?? null;
  const { ref } = note;
  if (!ref) {
    const question = `注「${note.label}」在正文里没有它所注的字：看它该放在哪里`;
    ask({ line: note.pieces[0]!.line.number, question });
    for (const piece of note.pieces) piece.role = 'prose';
    return false;
  }
  const mark = `${OPEN}${note.label}${CLOSE}`;
  const put = (text: string): string => {
    const sign = signs.find((one) => text.includes(one));
    return sign ? text.replace(sign, mark) : text;
  };
  Object.assign(ref, { text: put(ref.text), spaced: put(ref.spaced), cells: ref.cells?.map(put) });
  ref.label = labelOfLine(ref.spaced.replace(/^\*\*/, ''));
  return true;
}
