/** A saved web page, and what mammoth makes of a Word file: blocks of HTML as lines. */
import { parseDocument } from 'htmlparser2';
import { clean, findElement, isElement, htmlText, type HtmlElement, type HtmlNode } from './html.ts';
import { isHidden, mainPart } from './web-main.ts';
import { flush, lineBreak, type Around, type Reading } from './web-lines.ts';
import { noteTargets } from './web-notes.ts';
import { tableOf } from './web-table.ts';
import type { Extract } from './received.ts';

const BLOCKS = new Set(
  (
    'p div section article main header footer li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th ' +
    'figure figcaption center form fieldset address body html'
  ).split(' '),
);

/**
 * @param html a whole page, or a part of one
 * @param whole whether all of it is text: a page has menus and feet beside it
 */
export function linesOfWebPage(html: string, whole = true): Extract {
  const document = parseDocument(html);
  const { part, left } = whole ? { part: document as HtmlNode, left: [] } : mainPart(document);
  const around = { bold: false };
  const notes = noteTargets(document);
  const reading: Reading = { lines: [], notes, pieces: [], label: '', broken: false, around, frames: 0 };
  walk(part, reading);
  flush(reading);
  const outside = left.map((text) => `「${text}」`).join('');
  const remarks = left.length > 0 ? [`网页里正文以外的文字没有收：${outside}`] : [];
  const [titled] = findElement(document, ({ name }) => name === 'title');
  const title = titled ? clean(htmlText(titled)) : '';
  return { lines: reading.lines, remarks, ...(title ? { title } : {}) };
}

function walk(node: HtmlNode, reading: Reading): void {
  if (node.type === 'text') {
    reading.pieces.push({ text: htmlText(node), bold: reading.around.bold });
    return;
  }
  if (!isElement(node)) {
    if ('children' in node) node.children.forEach((child) => walk(child, reading));
    return;
  }
  if (isHidden(node)) return;
  if (node.name === 'br') return lineBreak(reading);
  if (node.name === 'img') return picture(node, reading);
  if (node.name === 'table') return table(node, reading);
  const note = reading.notes.of(node);
  if (note === null) return inside(node, reading);
  reading.pieces.push({ text: note, bold: false });
}

function inside(element: HtmlElement, reading: Reading): void {
  const block = BLOCKS.has(element.name);
  if (block) flush(reading);
  const before = reading.around;
  const note = reading.notes.before(element);
  reading.label = note || itemLabel(element) || reading.label;
  reading.around = aroundOf(element, before, note !== '', reading);
  element.children.forEach((child) => walk(child, reading));
  if (block) flush(reading);
  reading.around = before;
}

function aroundOf(element: HtmlElement, around: Around, note: boolean, reading: Reading): Around {
  const heading = /^h([1-6])$/.exec(element.name);
  const { style = '', class: names = '' } = element.attribs;
  return {
    ...around,
    bold: around.bold || /^(b|strong)$/.test(element.name) || /font-weight:\s*(bold|[6-9]00)/i.test(style),
    ...(heading ? { level: Number(heading[1]) } : {}),
    ...(element.name === 'blockquote' ? { frame: (reading.frames += 1) } : {}),
    ...(/\b(toc|contents)\b/i.test(names) ? { contents: true } : {}),
    ...(element.name === 'li' ? { item: true } : {}),
    ...(note ? { note } : {}),
  };
}

/** The number a browser prints before an item of a numbered list. */
function itemLabel(element: HtmlElement): string {
  const list = element.parent;
  if (element.name !== 'li' || !isElement(list) || list.name !== 'ol') return '';
  const items = list.children.filter((child) => isElement(child) && child.name === 'li');
  return `${items.indexOf(element) + Number(list.attribs.start ?? 1)}. `;
}

function picture(element: HtmlElement, reading: Reading): void {
  const { src = '', alt = '' } = element.attribs;
  const { frame } = reading.around;
  flush(reading);
  reading.lines.push({
    text: '',
    close: false,
    picture: { src, alt: clean(alt) },
    ...(frame ? { frame } : {}),
  });
}

/** A table of one column is a frame around text; any other is a table. */
function table(element: HtmlElement, reading: Reading): void {
  flush(reading);
  const { title, rows, framed } = tableOf(element, (cell) => clean(cellText(cell, reading)));
  const { around, lines } = reading;
  if (framed) {
    reading.around = { ...around, frame: (reading.frames += 1) };
    for (const cell of framed) inside(cell, reading);
    reading.around = around;
    return;
  }
  const { bold: _, note: __, ...said } = around;
  for (const text of title) lines.push({ text, close: false, ...said });
  rows.forEach((row, index) => lines.push({ text: '', close: index > 0, row, ...said }));
  for (const image of findElement(element, ({ name }) => name === 'img')) picture(image, reading);
}

/** The paragraphs of a cell follow one another. */
function cellText(node: HtmlNode, reading: Reading): string {
  if (node.type === 'text') return htmlText(node);
  if (!isElement(node) || isHidden(node)) return '';
  const note = reading.notes.of(node);
  if (note !== null) return note;
  const inner = node.children.map((child) => cellText(child, reading)).join('');
  return node.name === 'br' || BLOCKS.has(node.name) ? ` ${inner} ` : inner;
}
