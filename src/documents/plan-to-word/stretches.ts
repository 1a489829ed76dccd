/** Words of a clause as runs: in the tracked edition each correction is a change, each doubt a comment. */
import { clauseLabel } from '../../naming/labels.ts';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import { wordParagraph, wordRun } from '../word/text.ts';
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

const WHO = '本站编者';

/** All runs of a stretch. A correction that begins in it is undone in it, however far it reaches. */
export function wordRuns(writing: Writing, { clause, text, start, end, bold }: Stretch): string {
  const marks = (writing.marks.get(clause) ?? []).filter((mark) => touches(mark, start, end));
  const [corrections, doubts] = [ofKind(marks, 'correction'), ofKind(marks, 'doubt')];
  const borders = [start, end, bold, ...marks.flatMap((mark) => [mark.start, mark.end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return [...new Set(borders)]
    .map((from, k, all) => {
      const to = all[k + 1] ?? from;
      const over = doubts
        .filter((doubt) => doubt.end === from && doubt.start < doubt.end)
        .map((doubt) => commentEnd(writing, doubt));
      const begun = doubts
        .filter((doubt) => doubt.start === from)
        .map((doubt) => commentStart(writing, doubt));
      const undone = corrections
        .filter((mark) => mark.start === from && mark.source !== '')
        .map((mark) => changed(writing, 'del', wordRun(mark.source, from < bold, 'delText')));
      const words = to > from ? wordRun(text.slice(from, to), from < bold) : '';
      const isNew = corrections.some((mark) => mark.start <= from && mark.end > from);
      return [...over, ...begun, ...undone, words && isNew ? changed(writing, 'ins', words) : words].join('');
    })
    .join('');
}

const touches = (mark: ErratumMark, start: number, end: number): boolean =>
  mark.start === mark.end ? mark.start >= start && mark.start <= end : mark.start < end && mark.end > start;

const ofKind = (marks: readonly ErratumMark[], kind: ErratumMark['kind']): ErratumMark[] =>
  marks.filter((mark) => mark.kind === kind);

const by = ({ date }: Writing): string => `w:author="${WHO}" w:date="${date}T00:00:00Z"`;

const changed = (writing: Writing, element: 'ins' | 'del', content: string): string =>
  `<w:${element} w:id="${(writing.next += 1)}" ${by(writing)}>${content}</w:${element}>`;

/** The comment gets its number where it begins. */
function commentStart(writing: Writing, { erratum }: ErratumMark): string {
  const { class: kind, why, other } = writing.doubts.get(erratum)!;
  const beside = other.map(
    ({ where, found }) => `对照${clauseLabel(where, writing.plan.labels)}（${where}）：${found}`,
  );
  const lines = [`${kind}（${erratum}）：${why}`, ...beside];
  const number = writing.comments.size;
  const content = lines.map((said) => wordParagraph(wordRun(said), 'CommentText')).join('');
  const comment = `<w:comment w:id="${number}" ${by(writing)} w:initials="编">${content}</w:comment>`;
  writing.comments.set(erratum, comment);
  return `<w:commentRangeStart w:id="${number}"/>`;
}

function commentEnd(writing: Writing, { erratum }: ErratumMark): string {
  const number = [...writing.comments.keys()].indexOf(erratum);
  return `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
}
