/**
 * Numbers that Word itself puts before headings and items (第一章, 一、) stand nowhere in a file's text, and mammoth drops
 * them. Here they are written into the paragraphs first, and levels of the outline become styles mammoth can map.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { elementsIn, findElement, valueOf, type HtmlElement } from './html.ts';
import { wordNumbering } from './word-labels.ts';

interface Style {
  basedOn: string;
  numId: string;
  ilvl: string;
  outline: string;
}

/** What takes the place of a stretch of the file. */
interface Edit {
  at: number;
  to: number;
  text: string;
}

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';

/** @returns the file with every automatic number as text, and what a person should know */
export function withNumbers(bytes: Uint8Array): { bytes: Uint8Array; remarks: string[] } {
  const parts = unzipSync(bytes);
  const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const styles = stylesOf(text('word/styles.xml'));
  const labels = wordNumbering(text(NUMBERING));
  const xml = text(DOCUMENT);
  const edits: Edit[] = [];
  let count = 0;
  for (const paragraph of findElement(parseXml(xml), ({ name }) => name === 'w:p')) {
    const properties = elementsIn(paragraph).find(({ name }) => name === 'w:pPr');
    const style = resolve(properties, styles);
    const label = labels.next(style.numId, Number(style.ilvl || 0));
    if (label) count += 1;
    edits.push(...editsOf(paragraph, properties, label, style.outline));
  }
  if (edits.length === 0) return { bytes, remarks: [] };
  const empty = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
  if (parts[NUMBERING]) parts[NUMBERING] = strToU8(empty);
  parts[DOCUMENT] = strToU8(edited(xml, edits));
  const remark = `Word 自动编的 ${count} 个编号已写进文字，对照原件核对`;
  return {
    bytes: zipSync(parts, { level: 0 }),
    remarks: count > 0 ? [remark] : [],
  };
}

function edited(xml: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits.flatMap(({ at, to, text }) => {
    const before = xml.slice(from, at);
    from = to;
    return [before, text];
  });
  return [...pieces, xml.slice(from)].join('');
}

const parseXml = (xml: string): ReturnType<typeof parseDocument> =>
  parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });

function numberOf(properties: HtmlElement | undefined): { numId: string; ilvl: string } {
  const own = properties && elementsIn(properties).find(({ name }) => name === 'w:numPr');
  return { numId: valueOf(own, 'w:numId'), ilvl: valueOf(own, 'w:ilvl') };
}

function stylesOf(xml: string): Map<string, Style> {
  const styles = findElement(parseXml(xml), ({ name }) => name === 'w:style');
  return new Map(
    styles.map((style) => {
      const properties = elementsIn(style).find(({ name }) => name === 'w:pPr');
      const basedOn = valueOf(style, 'w:basedOn');
      return [
        style.attribs['w:styleId'] ?? '',
        { basedOn, ...numberOf(properties), outline: valueOf(properties, 'w:outlineLvl') },
      ];
    }),
  );
}

/** What holds for a paragraph: its own properties, then those of its style and of the styles that is based on. */
function resolve(
  properties: HtmlElement | undefined,
  styles: ReadonlyMap<string, Style>,
): Omit<Style, 'basedOn'> {
  const result = { ...numberOf(properties), outline: valueOf(properties, 'w:outlineLvl') };
  let id = valueOf(properties, 'w:pStyle');
  for (let depth = 0; id && depth < 20; depth += 1) {
    const style = styles.get(id);
    if (!style) break;
    if (!result.numId && style.numId)
      Object.assign(result, { numId: style.numId, ilvl: result.ilvl || style.ilvl });
    result.outline ||= style.outline;
    id = style.basedOn;
  }
  return result;
}

function editsOf(
  paragraph: HtmlElement,
  properties: HtmlElement | undefined,
  label: string,
  outline: string,
): Edit[] {
  const level = /^[0-5]$/.test(outline) ? Number(outline) + 1 : 0;
  if (!label && !level) return [];
  const style = properties && elementsIn(properties).find(({ name }) => name === 'w:pStyle');
  const styled = level ? `<w:pPr><w:pStyle w:val="outline-${level}"/></w:pPr>` : '';
  const run = label ? `<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>` : '';
  if (!properties) {
    const at = paragraph.children[0]?.startIndex;
    return typeof at === 'number' ? [{ at, to: at, text: styled + run }] : [];
  }
  const after = properties.endIndex! + 1;
  if (!level) return [{ at: after, to: after, text: run }];
  if (!style) return [{ at: properties.startIndex!, to: after, text: styled + run }];
  return [
    { at: style.startIndex!, to: style.endIndex! + 1, text: `<w:pStyle w:val="outline-${level}"/>` },
    { at: after, to: after, text: run },
  ];
}

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
