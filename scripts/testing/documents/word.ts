/** Reads a Word file as its XML has it, for tests of what we write. */
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { isNote } from '../../../src/text/clause-id.ts';
import {
  childrenOf,
  findElement,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from '../../../src/import/reading/html.ts';

/** With all changes accepted, or with all refused. */
export type Side = 'shown' | 'received';

/** The root of a part of the file. */
export const partOf = (file: Uint8Array, part: string): HtmlNode =>
  parseDocument(strFromU8(unzipSync(file)[part]!), { xmlMode: true });

export const named = (node: HtmlNode, name: string): HtmlElement[] =>
  findElement(node, (element) => element.name === name);

/** Words of a node. */
export function wordsIn(node: HtmlNode, side: Side): string {
  if (isElement(node)) {
    if (node.name === (side === 'shown' ? 'w:del' : 'w:ins')) return '';
    if (node.name === 'w:instrText') return '';
  } else if (node.type === 'text') return (node as { data: string }).data;
  return childrenOf(node)
    .map((child) => wordsIn(child, side))
    .join('');
}

/**
 * The words of every clause by its id, as `Clause.text` has them: found by bookmarks, and by nothing else. First those of
 * the text, then its footnotes.
 */
export function clausesOfWord(file: Uint8Array, side: Side = 'shown'): Map<string, string> {
  const body = named(partOf(file, 'word/document.xml'), 'w:body')[0]!;
  const notes = FOOTNOTES in unzipSync(file) ? named(partOf(file, FOOTNOTES), 'w:footnote') : [];
  const found = new Map<string, string>();
  for (const mark of [body, ...notes].flatMap((node) => named(node, 'w:bookmarkStart'))) {
    if (isHidden(mark)) continue;
    const id = mark.attribs['w:name']!.replace(COPIED, '').replaceAll('_', '-');
    const paragraph = around(mark, 'w:p')!;
    const table = around(mark, 'w:tbl');
    const grid = table ? named(table, 'w:gridCol').length > 1 || /-r\d+$/.test(id) : false;
    const next = table ? null : nextElement(paragraph);
    if (/-r\d+$/.test(id)) found.set(id, rowWords(around(mark, 'w:tr')!, side));
    else if (grid) found.set(id, headWords(table!, side));
    else if (next?.name === 'w:tbl' && wordStyleOf(paragraph) === 'TableTitle')
      found.set(id, `${wordsIn(paragraph, side)}\n${headWords(next, side)}`);
    else if (named(paragraph, 'w:drawing').length > 0) found.set(id, pictureWords(paragraph, side));
    else if (isNote(id)) found.set(id, wordsIn(paragraph, side).trim());
    else if (mark.parent === paragraph && boxWithoutTitle(mark, paragraph)) found.set(id, '');
    else found.set(id, wordsIn(paragraph, side));
  }
  return found;
}

/** The signs of notes have names that Word does not show. */
const isHidden = (mark: HtmlElement): boolean => mark.attribs['w:name']!.startsWith('_');

/** LibreOffice reads notes twice, and calls the second bookmark a copy. */
const COPIED = /_Copy_\d+$/;

const FOOTNOTES = 'word/footnotes.xml';

/** The words for who does not see it are the editor's: they were not received. */
function pictureWords(paragraph: HtmlElement, side: Side): string {
  const next = nextElement(paragraph);
  const caption = next && /^Caption/.test(wordStyleOf(next)) ? wordsIn(next, side) : '';
  const words = named(paragraph, 'wp:docPr')[0]!.attribs['descr']!;
  return side === 'shown' ? `${caption}\n${words}` : caption;
}

/** A box without a title begins at its first item, whose bookmark follows its own. */
const boxWithoutTitle = (mark: HtmlElement, paragraph: HtmlElement): boolean => {
  const marks = named(paragraph, 'w:bookmarkStart').filter((one) => !isHidden(one));
  return marks.length > 1 && marks[0] === mark;
};

const around = (node: HtmlNode, name: string): HtmlElement | null => {
  let at = node.parent as HtmlNode | null;
  while (at && !(isElement(at) && at.name === name)) at = at.parent as HtmlNode | null;
  return at as HtmlElement | null;
};

const nextElement = (node: HtmlElement): HtmlElement | null => {
  let next = node.next as HtmlNode | null;
  while (next && !isElement(next)) next = next.next as HtmlNode | null;
  return next as HtmlElement | null;
};

const wordStyleOf = (paragraph: HtmlElement): string =>
  named(paragraph, 'w:pStyle')[0]?.attribs['w:val'] ?? '';

/** Cells that only go on from above have no words of their own. */
const rowWords = (row: HtmlElement, side: Side): string =>
  named(row, 'w:tc')
    .filter((cell) => named(cell, 'w:vMerge').every((merge) => merge.attribs['w:val'] === 'restart'))
    .map((cell) => wordsIn(cell, side))
    .join('\t');

const headWords = (table: HtmlElement, side: Side): string =>
  named(table, 'w:tr')
    .filter((row) => named(row, 'w:tblHeader').length > 0)
    .map((row) => rowWords(row, side))
    .join('\n');
