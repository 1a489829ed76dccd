/** Words of a clause as runs: in the tracked edition each correction is a change, each doubt a comment. */
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import { isNote } from '../../text/clause-id.ts';
import { wordRun } from '../word/text.ts';
import { commentEnd, commentStart, signature } from './comments.ts';
import { wordSign } from './footnotes.ts';
import type { Writing } from './writing.ts';

/** A stretch of a clause's own text. */
export interface Stretch {
  clause: string;
  text: string;
  start: number;
  end: number;
  /** Where what is bold ends. */
  bold: number;
}

/** All runs of a stretch. A correction that begins in it is undone in it, however far it reaches. */
export function wordRuns(writing: Writing, { clause, text, start, end, bold }: Stretch): string {
  const marks = (writing.marks.get(clause) ?? []).filter((mark) => touches(mark, start, end));
  const corrections = ofKind(marks, 'correction');
  // Word takes no comment in a note: what is doubted there is said at its sign.
  const doubts = isNote(clause) ? [] : ofKind(marks, 'doubt');
  const signs = writing.signs.get(clause) ?? [];
  const borders = [
    start,
    end,
    bold,
    ...marks.flatMap((mark) => [mark.start, mark.end]),
    ...signs.map(({ at }) => at),
  ]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return [...new Set(borders)]
    .map((from, k, all) => {
      const to = all[k + 1] ?? from;
      const over = doubts
        .filter((doubt) => doubt.end === from && doubt.start < doubt.end)
        .map(({ erratum }) => commentEnd(writing, erratum));
      const begun = doubts
        .filter((doubt) => doubt.start === from)
        .map(({ erratum }) => commentStart(writing, erratum));
      const noted = signs.filter(({ at }) => at === from).map((sign) => wordSign(writing, sign));
      const undone = corrections
        .filter((mark) => mark.start === from && mark.source !== '')
        .map((mark) => changed(writing, 'del', wordRun(mark.source, from < bold, 'delText')));
      const words = to > from ? wordRun(text.slice(from, to), from < bold) : '';
      const isNew = corrections.some((mark) => mark.start <= from && mark.end > from);
      return [
        ...over,
        ...noted,
        ...begun,
        ...undone,
        words && isNew ? changed(writing, 'ins', words) : words,
      ].join('');
    })
    .join('');
}

const touches = (mark: ErratumMark, start: number, end: number): boolean =>
  mark.start === mark.end ? mark.start >= start && mark.start <= end : mark.start < end && mark.end > start;

const ofKind = (marks: readonly ErratumMark[], kind: ErratumMark['kind']): ErratumMark[] =>
  marks.filter((mark) => mark.kind === kind);

const changed = (writing: Writing, element: 'ins' | 'del', content: string): string =>
  `<w:${element} w:id="${(writing.next += 1)}" ${signature(writing)}>${content}</w:${element}>`;
