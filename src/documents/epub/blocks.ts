/** The blocks of a chapter as XHTML of an e-book: every clause has its id, footnotes are such to every reader. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import { printedLabel } from '../../plan/chapter/notes.ts';
import { isSection } from '../../text/clause-id.ts';
import { leadEnd } from '../lead.ts';
import { ownWords, writeSigned, type SignedWords } from '../note-signs.ts';
import { tableRows, tableTitle, type TableRow } from '../table-layout.ts';
import { toXml } from '../xml.ts';

/** @param sections whether its chapter has any: what stands below them is one level lower */
export function epubBlock(block: BlockText, sections: boolean): string {
  const { id, kind } = block;
  if (kind === 'heading') {
    const level = isSection(id) || !sections ? 2 : 3;
    return `<h${level} id="${id}">${signed(ownWords(block))}</h${level}>`;
  }
  if (kind === 'table') return epubTable(block);
  if (kind === 'box') return box(block);
  if (kind === 'picture') return picture(block);
  if (kind === 'note') return note(block);
  return paragraph(block);
}

const signed = (words: SignedWords): string =>
  writeSigned(
    words,
    toXml,
    ({ note: id, label }) =>
      `<a class="sign" epub:type="noteref" role="doc-noteref" href="#${id}">${toXml(label)}</a>`,
  );

function paragraph(block: BlockText): string {
  const own = ownWords(block);
  const end = leadEnd(block);
  // A sign right behind the lead belongs to what is bold.
  const behind = own.signs.filter(({ at }) => at <= end);
  const lead = signed({ ...own, words: own.words.slice(0, end), signs: behind });
  const rest = own.signs.filter((sign) => !behind.includes(sign));
  const after = signed({ words: own.words.slice(end), start: end, signs: rest });
  return `<p id="${block.id}">${end > 0 ? `<b>${lead}</b>` : lead}${after}</p>`;
}

const picture = ({ id, ownText, picture: shown }: BlockText): string =>
  `<figure id="${id}"><img src="${toXml(encodeURI(shown!.src))}" alt="${toXml(shown!.alt)}"/>${ownText && `<figcaption>${toXml(ownText)}</figcaption>`}</figure>`;

const note = ({ id, ownText, label }: BlockText): string =>
  `<aside id="${id}" epub:type="footnote" role="doc-footnote"><p class="note"><a role="doc-backlink" href="#${id.replace(/-n\d+$/, '')}">${toXml(printedLabel(label!))}</a> ${toXml(ownText)}</p></aside>`;

function box({ id, ownText, children }: BlockText): string {
  const title = ownText && `<p class="title">${toXml(ownText)}</p>`;
  return `<aside id="${id}">${title}${children.map(paragraph).join('')}</aside>`;
}

function epubTable(table: BlockText): string {
  const title = tableTitle(table);
  const rows = tableRows(table);
  const written = (head: boolean): string =>
    rows
      .filter((row) => row.head === head)
      .map((row) => `<tr${head ? '' : ` id="${row.clause}"`}>${cells(row)}</tr>`)
      .join('');
  const body = written(false);
  return `<table id="${table.id}">${title && `<caption>${toXml(title)}</caption>`}<thead>${written(true)}</thead>${body && `<tbody>${body}</tbody>`}</table>`;
}

function cells({ cells: own, owners, head }: TableRow): string {
  return own
    .map((cell) => {
      const { words, columns, rows, column } = cell;
      const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
      const group = !head && columns === owners.length && columns > 1;
      const scope = head
        ? columns > 1
          ? 'colgroup'
          : 'col'
        : group
          ? 'rowgroup'
          : column === 0 && words
            ? 'row'
            : '';
      const written = signed(cell);
      return scope ? `<th${spans} scope="${scope}">${written}</th>` : `<td${spans}>${written}</td>`;
    })
    .join('');
}
