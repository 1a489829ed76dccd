/** Doubts as comments of a Word file. */
import { clauseLabel } from '../../naming/labels.ts';
import { wordParagraph, wordRun } from '../word/text.ts';
import type { Writing } from './writing.ts';

const WHO = '本站编者';

/** Who changed or doubted, and when, as attributes. */
export const signature = ({ date }: Writing): string => `w:author="${WHO}" w:date="${date}T00:00:00Z"`;

/** Where the comment on a doubt begins; it gets its number here. @param erratum id of the doubt */
export function commentStart(writing: Writing, erratum: string): string {
  const { class: kind, why, other } = writing.doubts.get(erratum)!;
  const beside = other.map(
    ({ where, found }) => `对照${clauseLabel(where, writing.plan.labels)}（${where}）：${found}`,
  );
  const lines = [`${kind}（${erratum}）：${why}`, ...beside];
  const number = writing.comments.size;
  const content = lines.map((said) => wordParagraph(wordRun(said), 'CommentText')).join('');
  const comment = `<w:comment w:id="${number}" ${signature(writing)} w:initials="编">${content}</w:comment>`;
  writing.comments.set(erratum, comment);
  return `<w:commentRangeStart w:id="${number}"/>`;
}

/** Where it ends, and its sign. */
export function commentEnd(writing: Writing, erratum: string): string {
  const number = [...writing.comments.keys()].indexOf(erratum);
  return `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
}
