/** The blocks of a chapter as XHTML of an e-book: every clause has its id. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import { isSection } from '../../text/clause-id.ts';
import { leadEnd } from '../lead.ts';
import { tableRows, tableTitle, type TableRow } from '../table-layout.ts';
import { toXml } from '../xml.ts';

/** @param sections whether its chapter has any: what stands below them is one level lower */
export function epubBlock(block: BlockText, sections: boolean): string {
  const { id, kind, ownText } = block;
  if (kind === 'heading') {
    const level = isSection(id) || !sections ? 2 : 3;
    return `<h${level} id="${id}">${toXml(ownText)}</h${level}>`;
  }
  if (kind === 'table') return epubTable(block);
  if (kind === 'box') return box(block);
  return paragraph(block);
}

function paragraph(block: BlockText): string {
  const end = leadEnd(block);
  const [lead, rest] = [block.ownText.slice(0, end), block.ownText.slice(end)];
  return `<p id="${block.id}">${lead && `<b>${toXml(lead)}</b>`}${toXml(rest)}</p>`;
}

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
    .map(({ words, columns, rows, column }) => {
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
      return scope ? `<th${spans} scope="${scope}">${toXml(words)}</th>` : `<td${spans}>${toXml(words)}</td>`;
    })
    .join('');
}
