/** Tables of a Word file. */

/** Twips between the margins: 156 mm. Word obeys the table's width, WPS the sum of its columns: they are the same. */
export const FULL_WIDTH = 8845;

export interface WordCell {
  /** Its paragraphs; a cell without one is not read. */
  content: string;
  columns: number;
  /** `start` reaches further down, `more` belongs to the cell above. */
  reach?: 'start' | 'more' | undefined;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** @param widths of the columns, together `FULL_WIDTH` */
export const wordTable = (widths: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${FULL_WIDTH}" w:type="dxa"/><w:jc w:val="center"/>` +
  `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
  `<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** @param head whether it is repeated on every page; such a row is not broken between pages, nor is any short one */
export function wordRow(
  widths: readonly number[],
  cells: readonly WordCell[],
  head: boolean,
  whole = true,
): string {
  let column = 0;
  const written = cells.map(({ content, columns, reach }) => {
    const width = widths.slice(column, column + columns).reduce((sum, own) => sum + own, 0);
    column += columns;
    const merge = reach ? `<w:vMerge${reach === 'start' ? ' w:val="restart"' : ''}/>` : '';
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
  });
  const properties = (whole ? '<w:cantSplit/>' : '') + (head ? '<w:tblHeader/>' : '');
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${written.join('')}</w:tr>`;
}
