/** The list of contents of a Word file: ready to read, each line leads to its heading; updated, it names pages too. */
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import { isSection } from '../../text/clause-id.ts';
import { fieldBegin, fieldSign, wordLink, wordParagraph, wordRun } from '../word/text.ts';

export function wordContents(chapters: readonly ChapterText[]): string {
  const parts = chapters.some(({ id }) => id.startsWith('b'));
  const lines = chapters.flatMap(({ id, heading, blocks }) => [
    ...(heading === null ? [] : [{ id, text: heading, level: parts && id.startsWith('c') ? 2 : 1 }]),
    ...(parts
      ? []
      : blocks
          .filter((block) => isSection(block.id))
          .map((block) => ({ id: block.id, text: block.ownText, level: 2 }))),
  ]);
  const begin = fieldBegin('TOC \\o "1-2" \\h \\z \\u');
  const written = lines.map(({ id, text, level }, k) =>
    wordParagraph(
      (k === 0 ? begin : '') + wordLink(id, wordRun(text)) + (k === lines.length - 1 ? fieldSign('end') : ''),
      `TOC${level}`,
    ),
  );
  return wordParagraph(wordRun('目　录'), 'TOCHeading') + written.join('');
}
