/** Paragraphs of a Word file: what every kind of text is made of. */
import { toXml } from '../xml.ts';

/** A stretch of words, bold or not. */
export const wordRun = (text: string, bold = false, element = 't'): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:${element} xml:space="preserve">${toXml(text)}</w:${element}></w:r>`;

/**
 * @param style id of a style of `styles.ts`; left out, running text
 * @param properties what stands in `w:pPr` behind the style
 */
export const wordParagraph = (content: string, style = '', properties = ''): string => {
  const said = (style && `<w:pStyle w:val="${style}"/>`) + properties;
  return `<w:p>${said && `<w:pPr>${said}</w:pPr>`}${content}</w:p>`;
};

/** The name of a clause's bookmark: Word allows no hyphens. */
export const bookmarkName = (id: string): string => id.replaceAll('-', '_');

/** Where a bookmark begins and where it ends. @param number of its own in the file */
export const bookmarkEnds = (name: string, number: number): [begin: string, end: string] => [
  `<w:bookmarkStart w:id="${number}" w:name="${name}"/>`,
  `<w:bookmarkEnd w:id="${number}"/>`,
];

/** Words that lead to a bookmark of the same file. */
export const wordLink = (id: string, content: string): string =>
  `<w:hyperlink w:anchor="${bookmarkName(id)}" w:history="1">${content}</w:hyperlink>`;

/** A sign that parts a field from the text, its code from what it shows. */
export const fieldSign = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** The beginning of a field, up to what it shows. @param code as Word writes it: `PAGE` */
export const fieldBegin = (code: string): string =>
  `${fieldSign('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${fieldSign('separate')}`;

/** What Word works out for itself. @param content what it shows until it does */
export const wordField = (code: string, content: string): string =>
  fieldBegin(code) + content + fieldSign('end');
