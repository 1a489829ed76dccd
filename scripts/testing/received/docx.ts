/** A Word file as small as one can be, for tests: the parts are given, the frame around them is always the same. */
import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  /** What stands in `w:body`. */
  body: string;
  styles?: string;
  numbering?: string;
  /** Notes by number, from 1: what stands in each `w:footnote`. */
  footnotes?: readonly string[];
  /** Pictures, as `rId10`, `rId11` …, each a PNG. */
  pictures?: readonly Uint8Array[];
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run of text; a tab and a line end become what Word writes for them. */
export const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)
    .replace(/\t/g, '</w:t><w:tab/><w:t>')
    .replace(/\n/g, '</w:t><w:br/><w:t>')}</w:t></w:r>`;

/** A paragraph of a text, or of runs, with what stands in its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const styled = (content: string, style: string): string => p(content, `<w:pStyle w:val="${style}"/>`);

export const noteRef = (number: number): string => `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;

/** A table cell; `properties` as `<w:gridSpan w:val="2"/>`. */
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<w:p') ? text : p(text)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** The picture with an id, with its words for those who do not see it. */
export const drawing = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic>` +
  `<pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const NAMED = ['heading 1', 'heading 2', 'heading 3', 'heading 4', '标题 1', 'toc 1', 'toc 2'];

/** Styles whose ids say nothing, as Word writes them in Chinese: `heading 1` is `a1`, `heading 2` is `a2` … */
export const STYLES = NAMED.map(
  (name, at) => `<w:style w:type="paragraph" w:styleId="a${at + 1}"><w:name w:val="${name}"/></w:style>`,
).join('');

/** The bytes of the file. */
export function docx({
  body,
  styles = STYLES,
  numbering = '',
  footnotes = [],
  pictures = [],
}: DocxParts): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = [
    relation('rId1', 'styles', 'styles.xml'),
    ...(numbering ? [relation('rId2', 'numbering', 'numbering.xml')] : []),
    ...(footnotes.length > 0 ? [relation('rId3', 'footnotes', 'footnotes.xml')] : []),
    ...pictures.map((_, at) => relation(`rId${at + 10}`, 'image', `media/image${at}.png`)),
  ];
  const notes = footnotes.map((note, at) => `<w:footnote w:id="${at + 1}">${p(note)}</w:footnote>`);
  const xml: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${W} ${R} ${DRAWING}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    ...(numbering ? { 'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>` } : {}),
    ...(notes.length > 0
      ? { 'word/footnotes.xml': `<w:footnotes ${W}>${notes.join('')}</w:footnotes>` }
      : {}),
  };
  const parts = Object.entries(xml).map(([name, text]): [string, Uint8Array] => [name, strToU8(HEAD + text)]);
  const media = pictures.map((bytes, at): [string, Uint8Array] => [`word/media/image${at}.png`, bytes]);
  return zipSync(Object.fromEntries([...parts, ...media]));
}
