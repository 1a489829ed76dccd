/**
 * How an official document looks (GB/T 9704—2012): 三号仿宋, 22 lines of 28 characters a page, heads in 小标宋, 黑体, 楷体.
 * Fonts are named, not embedded; a machine that lacks one takes its nearest.
 */
import { XML_HEAD } from '../xml.ts';

export const W_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const face = (name: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>`;
const SONG_TITLE = '方正小标宋简体';
const [BLACK, KAI, FANG] = ['黑体', '楷体_GB2312', '仿宋_GB2312'];

/** Half points: 二号, 小二, 三号, 四号, 五号, and the smallest that is read on paper. */
const SIZE = { second: 44, smallSecond: 36, third: 32, fourth: 28, fifth: 21, header: 16 };
/** Twenty-two lines fill 225 mm. */
export const LINE = 579;
const line = (height: number, before = 0, after = 0): string =>
  `<w:spacing${before ? ` w:before="${before}"` : ''}${after ? ` w:after="${after}"` : ''} w:line="${height}" w:lineRule="exact"/>`;
const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
/** Two characters; twenty-eight of them fill 156 mm when each gives a quarter of a point. */
const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="630"/>';
const TIGHT = '<w:spacing w:val="-5"/>';
const size = (half: number): string => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const KEEP = '<w:keepNext/><w:keepLines/>';

interface Style {
  id: string;
  /** As Word calls it in every language. */
  name: string;
  paragraph: string;
  run: string;
}

const CENTERED = `${NO_INDENT}<w:jc w:val="center"/>`;

/** Heads by their place in a plan: 小标宋, 黑体, 楷体, bold 仿宋. The highest that a plan has is level 1. */
const HEADS: Record<HeadRole, { paragraph: string; run: string }> = {
  Part: { paragraph: line(LINE, LINE) + CENTERED, run: face(SONG_TITLE) + size(SIZE.smallSecond) },
  Chapter: { paragraph: line(LINE, LINE) + CENTERED, run: face(BLACK) + TIGHT + size(SIZE.third) },
  Section: { paragraph: line(LINE) + CENTERED, run: face(KAI) + TIGHT + size(SIZE.third) },
  Subheading: { paragraph: line(LINE) + INDENT, run: `${face(FANG)}<w:b/>${TIGHT}${size(SIZE.third)}` },
};

export type HeadRole = 'Part' | 'Chapter' | 'Section' | 'Subheading';
export const HEAD_ROLES: readonly HeadRole[] = ['Part', 'Chapter', 'Section', 'Subheading'];

/** @param roles of the heads that the file has, the highest first: each is the style `Heading1`, `Heading2` … */
const headStyles = (roles: readonly HeadRole[]): Style[] =>
  roles.map((role, k) => ({
    id: `Heading${k + 1}`,
    name: `heading ${k + 1}`,
    paragraph: `${KEEP}${HEADS[role].paragraph}<w:outlineLvl w:val="${k}"/>`,
    run: HEADS[role].run,
  }));

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: `${KEEP}${line(LINE * 1.25, 0, LINE)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(SONG_TITLE) + size(SIZE.second),
  },
  {
    id: 'BoxTitle',
    name: 'Box Title',
    paragraph: `${KEEP}<w:snapToGrid w:val="0"/>${line(480)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(BLACK) + size(SIZE.fourth),
  },
  {
    id: 'BoxText',
    name: 'Box Text',
    paragraph: `<w:snapToGrid w:val="0"/>${line(480)}<w:ind w:firstLineChars="200" w:firstLine="560"/>`,
    run: face(FANG) + size(SIZE.fourth),
  },
  {
    id: 'TableTitle',
    name: 'Table Title',
    paragraph: `${KEEP}${line(LINE)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(BLACK) + size(SIZE.fourth),
  },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: `<w:snapToGrid w:val="0"/>${line(320, 40, 40)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(FANG) + size(SIZE.fifth),
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    paragraph: `<w:snapToGrid w:val="0"/>${line(320, 40, 40)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(BLACK) + size(SIZE.fifth),
  },
  {
    // A line of an exact height would show a strip of the picture.
    id: 'Picture',
    name: 'Picture',
    paragraph: `<w:keepNext/><w:snapToGrid w:val="0"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/>${CENTERED}`,
    run: '',
  },
  {
    id: 'Caption',
    name: 'caption',
    paragraph: `${line(LINE)}${CENTERED}`,
    run: face(BLACK) + size(SIZE.fourth),
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    paragraph: `${line(LINE, 0, LINE)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(BLACK) + size(SIZE.third),
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph: `${line(LINE)}${NO_INDENT}<w:jc w:val="left"/>`,
    run: face(BLACK) + size(SIZE.fourth),
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph: `${line(LINE)}<w:ind w:leftChars="200" w:left="560" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>`,
    run: face(FANG) + size(SIZE.fourth),
  },
  {
    id: 'Source',
    name: 'Source',
    paragraph: `${line(440)}<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>`,
    run: face(KAI) + size(SIZE.fourth),
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:snapToGrid w:val="0"/>${line(220)}${NO_INDENT}<w:jc w:val="center"/>`,
    run: face(FANG) + size(SIZE.header),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:snapToGrid w:val="0"/>${line(360)}${NO_INDENT}`,
    run: face('宋体') + size(SIZE.fourth),
  },
  {
    id: 'CommentText',
    name: 'annotation text',
    paragraph: `<w:snapToGrid w:val="0"/>${line(300)}${NO_INDENT}<w:jc w:val="left"/>`,
    run: face('宋体') + size(SIZE.fifth),
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: `<w:snapToGrid w:val="0"/>${line(320)}${NO_INDENT}`,
    run: face(FANG) + size(SIZE.fifth),
  },
];

/** The part `word/styles.xml`. @param roles of the heads that the file has, the highest first */
export const wordStyles = (roles: readonly HeadRole[]): string =>
  `${XML_HEAD}<w:styles ${W_NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>${face(FANG)}${size(SIZE.third)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${line(LINE)}${INDENT}<w:jc w:val="both"/></w:pPr><w:rPr>${TIGHT}</w:rPr></w:style>` +
  [...headStyles(roles), ...STYLES]
    .map(
      ({ id, name, paragraph, run }) =>
        `<w:style w:type="paragraph"${/^[A-Z]/.test(name) && !['Title', 'TOC Heading'].includes(name) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
    )
    .join('') +
  '<w:style w:type="character" w:styleId="NoteSign"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>';

const NEAREST: [name: string, other: string][] = [
  [SONG_TITLE, '宋体'],
  [BLACK, 'SimHei'],
  [KAI, '楷体'],
  [FANG, '仿宋'],
  ['宋体', 'SimSun'],
];

/** The part `word/fontTable.xml`: what to take where a font is not there. */
export const WORD_FONTS = `${XML_HEAD}<w:fonts ${W_NAMESPACE}>${NEAREST.map(
  ([name, other]) =>
    `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
).join('')}</w:fonts>`;
