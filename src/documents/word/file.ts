/** A whole Word file around its text: page, header, footer, properties. */
import type { DocumentParts } from '../pictures.ts';
import { toXml, XML_HEAD } from '../xml.ts';
import { wordPictureId, wordPicturePart, type WordPicture } from './picture.ts';
import { LINE, W_NAMESPACE, WORD_FONTS, wordStyles, type HeadRole } from './styles.ts';
import { wordField, wordParagraph, wordRun } from './text.ts';

export interface WordText {
  title: string;
  author: string;
  /** Day of the file, `2026-11-27`. */
  date: string;
  /** Lines on every sheet: source, edition, terms. */
  header: readonly string[];
  /** What stands in `w:body`. */
  body: string;
  /** Which heads it has, the highest first: the styles `Heading1`, `Heading2` … */
  heads?: readonly HeadRole[];
  /** Each a `w:comment`. */
  comments?: readonly string[] | undefined;
  /** Each a `w:footnote`, numbered from 1. */
  footnotes?: readonly string[] | undefined;
  /** Those of the text, numbered from 1. */
  pictures?: readonly WordPicture[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const R_NAMESPACE = `xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of the file by their names, in the order of the archive. */
export function wordFile({
  title,
  author,
  date,
  header,
  body,
  heads = [],
  comments = [],
  footnotes = [],
  pictures = [],
}: WordText): DocumentParts {
  const parts: [name: string, type: string, xml: string][] = [
    ['styles', 'styles', wordStyles(heads)],
    ['fontTable', 'fontTable', WORD_FONTS],
    ['settings', 'settings', SETTINGS(footnotes.length > 0)],
    [
      'header',
      'header',
      `<w:hdr ${W_NAMESPACE}>${header.map((said) => wordParagraph(wordRun(said), 'Header')).join('')}</w:hdr>`,
    ],
    ['odd', 'footer', footer('right')],
    ['even', 'footer', footer('left')],
  ];
  if (comments.length > 0)
    parts.push(['comments', 'comments', `<w:comments ${W_NAMESPACE}>${comments.join('')}</w:comments>`]);
  if (footnotes.length > 0)
    parts.push([
      'footnotes',
      'footnotes',
      `<w:footnotes ${W_NAMESPACE}>${NOTE_LINES}${footnotes.join('')}</w:footnotes>`,
    ]);
  const media = pictures.map((picture, k) => ({
    id: wordPictureId(k + 1),
    name: wordPicturePart(k + 1, picture),
    ...picture,
  }));
  const types = new Map(media.map(({ name, type }) => [name.split('.')[1]!, type]));
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const head = (xml: string): string => (xml.startsWith('<?') ? xml : XML_HEAD + xml);
  const texts = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[...types].map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`).join('')}${override('word/document.xml', `${TYPE}.document.main+xml`)}${parts.map(([name, type]) => override(`word/${name}.xml`, `${TYPE}.${type}+xml`)).join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml')}${relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    ],
    ['docProps/core.xml', core(title, author, date, header)],
    [
      'word/document.xml',
      `<w:document ${W_NAMESPACE} ${R_NAMESPACE}><w:body>${body}${SECTION}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${parts.map(([name, type]) => relation(name, `${OFFICE}/${type}`, `${name}.xml`)).join('')}${media.map(({ id, name }) => relation(id, `${OFFICE}/image`, name)).join('')}</Relationships>`,
    ],
    ...parts.map(([name, , xml]) => [`word/${name}.xml`, xml]),
  ];
  return new Map<string, string | Uint8Array>([
    ...texts.map(([name, xml]): [string, string] => [name!, head(xml!)]),
    ...media.map(({ name, bytes }): [string, Uint8Array] => [`word/${name}`, bytes]),
  ]);
}

/** A4, 156 × 225 mm between the margins, lines of the grid; page numbers outside. */
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:headerReference w:type="even" r:id="header"/>' +
  '<w:footerReference w:type="default" r:id="odd"/><w:footerReference w:type="even" r:id="even"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="1200" w:footer="1300" w:gutter="0"/>' +
  `<w:docGrid w:type="lines" w:linePitch="${LINE}"/></w:sectPr>`;

const SETTINGS = (notes: boolean): string =>
  `<w:settings ${W_NAMESPACE}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>` +
  (notes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : '') +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

/** What Word draws above notes. */
const NOTE_LINES =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

/** `— 1 —`, one character from the outer edge. */
function footer(side: 'left' | 'right'): string {
  const number = wordField('PAGE', wordRun('1'));
  const properties = `<w:ind w:${side}Chars="100" w:${side}="280" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="${side}"/>`;
  return `<w:ftr ${W_NAMESPACE}>${wordParagraph(wordRun('— ') + number + wordRun(' —'), 'Footer', properties)}</w:ftr>`;
}

const core = (title: string, author: string, date: string, header: readonly string[]): string =>
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${toXml(title)}</dc:title><dc:creator>${toXml(author)}</dc:creator><dc:description>${toXml(header.join(' '))}</dc:description><dc:language>zh-CN</dc:language>` +
  ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`)
    .join('') +
  '</cp:coreProperties>';
