/** The blocks of a chapter as they stand in a Word file. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import { isSection } from '../../text/clause-id.ts';
import { leadEnd } from '../lead.ts';
import { FULL_WIDTH, wordRow, wordTable } from '../word/table.ts';
import { wordPictureRun } from '../word/picture.ts';
import { wordParagraph, wordRun } from '../word/text.ts';
import { NOTE_NUMBER } from './footnotes.ts';
import { wordRuns } from './stretches.ts';
import { planTable } from './table.ts';
import { clauseEnds, clauseMark, type Writing } from './writing.ts';

/** Two tables that touch would be one. */
const AFTER_TABLE =
  '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="200" w:lineRule="exact"/></w:pPr></w:p>';

/** The styles of a section's heading and of what stands below it. */
export interface HeadStyles {
  section: string;
  below: string;
}

export function wordBlock(writing: Writing, block: BlockText, heads: HeadStyles): string {
  if (block.kind === 'heading')
    return clauseParagraph(writing, block, isSection(block.id) ? heads.section : heads.below);
  if (block.kind === 'table') return planTable(writing, block) + AFTER_TABLE;
  if (block.kind === 'box') return box(writing, block) + AFTER_TABLE;
  if (block.kind === 'picture') return picture(writing, block);
  if (block.kind === 'note') return '';
  return clauseParagraph(writing, block, '');
}

const ownRuns = (writing: Writing, block: BlockText): string =>
  wordRuns(writing, {
    clause: block.id,
    text: block.ownText,
    start: 0,
    end: block.ownText.length,
    bold: leadEnd(block),
  });

/** A line of type before the first: a heading without 第 stands where a paragraph begins (GB/T 9704). */
const likeParagraph = (style: string, text: string): string =>
  style.startsWith('Heading') && /^[（(]?[一二三四五六七八九十\d]/.test(text)
    ? '<w:ind w:firstLineChars="200" w:firstLine="630"/><w:jc w:val="both"/>'
    : '';

const clauseParagraph = (writing: Writing, block: BlockText, style: string): string =>
  wordParagraph(
    clauseMark(writing, block.id, ownRuns(writing, block)),
    style,
    likeParagraph(style, block.ownText),
  );

/** A 专栏 is a frame: a table of one cell, which may go on over the page. One without a title begins at its first item. */
function box(writing: Writing, block: BlockText): string {
  const title = block.ownText ? clauseParagraph(writing, block, 'BoxTitle') : '';
  const items = block.children.map((item, k) => {
    const own = clauseMark(writing, item.id, ownRuns(writing, item));
    return wordParagraph(k === 0 && !title ? clauseMark(writing, block.id, own) : own, 'BoxText');
  });
  const widths = [FULL_WIDTH];
  return wordTable(widths, [
    wordRow(widths, [{ content: title + items.join(''), columns: 1 }], false, false),
  ]);
}

/** With its caption below; one that is not at hand is said in words. */
function picture(writing: Writing, block: BlockText): string {
  const { src, alt } = block.picture!;
  const shown = writing.pictures.get(src);
  const caption = ownRuns(writing, block);
  if (!shown)
    return wordParagraph(clauseMark(writing, block.id, caption + wordRun(`（图：${alt}）`)), 'Caption');
  const run = wordPictureRun(writing.shown.push(shown), shown, alt);
  const [begin, end] = clauseEnds(writing, block.id);
  if (!caption) return wordParagraph(begin + run + end, 'Picture');
  return wordParagraph(begin + run, 'Picture') + wordParagraph(caption + end, 'Caption');
}

/** The words of the notes whose signs are in the text, each a `w:footnote`. */
export const footnotesOf = (writing: Writing): string[] =>
  writing.footnotes.map((id, k) => {
    const own = clauseMark(writing, id, ownRuns(writing, writing.notes.get(id)!));
    return `<w:footnote w:id="${k + 1}">${wordParagraph(NOTE_NUMBER + wordRun(' ') + own, 'FootnoteText')}</w:footnote>`;
  });
