/** A plan as an e-book (EPUB 3): a file a chapter, the ids of the site, contents, and what readers who do not see need to know. */
import { documentName } from '../../naming/citation.ts';
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { folderOf, isSection } from '../../text/clause-id.ts';
import type { Imprint } from '../imprint.ts';
import type { DocumentParts, DocumentPictures } from '../pictures.ts';
import { toXml } from '../xml.ts';
import { epubBlock } from './blocks.ts';

/** A media type, which must stand first and as it is. */
export const EPUB_TYPE = 'application/epub+zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** @param pictures all that the chapters show */
export function planEpub(
  plan: Plan,
  imprint: Imprint,
  pictures: DocumentPictures = new Map(),
): DocumentParts {
  const { chapters, meta } = plan;
  return new Map<string, string | Uint8Array>([
    ['mimetype', EPUB_TYPE],
    [
      'META-INF/container.xml',
      `${HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    ],
    ['EPUB/package.opf', packageOf(plan, imprint, pictures)],
    ['EPUB/nav.xhtml', navigation(plan)],
    ['EPUB/style.css', STYLE],
    ['EPUB/title.xhtml', page(meta.title, 'frontmatter titlepage', titlePage(plan, imprint))],
    ...chapters.map((chapter): [string, string] => [`EPUB/${fileOf(chapter)}`, chapterPage(chapter)]),
    ...[...pictures].map(([src, { bytes }]): [string, Uint8Array] => [`EPUB/${src}`, bytes]),
  ]);
}

const fileOf = ({ id }: ChapterText): string => `${id.startsWith('c') ? 'c' : ''}${folderOf(id)}.xhtml`;
const nameOf = ({ heading, title }: ChapterText): string => heading ?? title;

const page = (title: string, type: string, content: string): string =>
  `${HEAD}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN"><head><title>${toXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body epub:type="${type}">${content}</body></html>\n`;

function chapterPage(chapter: ChapterText): string {
  const { id, blocks } = chapter;
  const sections = blocks.some(({ section }) => section !== null);
  const type = id === 'c0' ? 'frontmatter' : id.startsWith('a') ? 'backmatter' : 'bodymatter';
  const content = blocks.map((block) => epubBlock(block, sections)).join('\n');
  return page(nameOf(chapter), type, `<h1 id="${id}">${toXml(nameOf(chapter))}</h1>\n${content}`);
}

const titlePage = ({ meta }: Plan, { source, edition, terms, address }: Imprint): string =>
  `<h1>${toXml(meta.title)}</h1>${[
    `${source}。`,
    `${edition}。`,
    `${terms}。`,
    ...(address ? [address] : []),
    `引用：${documentName(meta)}，后接章节；正文里每一段的编号与网站的段落编号相同。`,
  ]
    .map((said) => `<p class="imprint">${toXml(said)}</p>`)
    .join('')}`;

function navigation({ chapters, meta }: Plan): string {
  const link = (file: string, id: string, text: string): string =>
    `<a href="${file}#${id}">${toXml(text)}</a>`;
  const items = chapters.map((chapter) => {
    const file = fileOf(chapter);
    const sections = chapter.blocks.filter(({ id }) => isSection(id));
    const inside = sections.map(({ id, ownText }) => `<li>${link(file, id, ownText)}</li>`).join('');
    return `<li>${link(file, chapter.id, nameOf(chapter))}${inside && `<ol>${inside}</ol>`}</li>`;
  });
  const first = chapters.find(({ id }) => id !== 'c0') ?? chapters[0]!;
  const landmarks = `<nav epub:type="landmarks" hidden="hidden"><h2>位置</h2><ol><li><a epub:type="toc" href="nav.xhtml">目录</a></li><li><a epub:type="bodymatter" href="${fileOf(first)}">正文</a></li></ol></nav>`;
  return page(
    meta.title,
    'frontmatter',
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>目录</h1><ol>${items.join('')}</ol></nav>${landmarks}`,
  );
}

function packageOf(
  { id, meta, chapters }: Plan,
  { source, edition, terms, date, address }: Imprint,
  pictures: DocumentPictures,
): string {
  const files = [['title', 'title.xhtml'], ...chapters.map((chapter) => [chapter.id, fileOf(chapter)])];
  const shown = pictures.size > 0;
  const said: [string, string][] = [
    ['accessMode', 'textual'],
    ...(shown ? PICTURED : []),
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityFeature', 'displayTransformability'],
    ['accessibilityHazard', 'none'],
    [
      'accessibilitySummary',
      `全书是文字，有目录和各级标题；表格标明表头${shown ? '；每幅图里的文字都写在它的替代文字里' : ''}。`,
    ],
  ];
  const metadata = [
    `<dc:identifier id="id">${toXml(`planbook:${id}:${edition.slice(-8)}`)}</dc:identifier>`,
    `<dc:title>${toXml(meta.title)}</dc:title>`,
    '<dc:language>zh-CN</dc:language>',
    `<dc:creator>${toXml(meta.issuer)}</dc:creator>`,
    `<dc:date>${meta.issued}</dc:date>`,
    `<dc:source>${toXml(address ?? source)}</dc:source>`,
    `<dc:description>${toXml(`${source}。${edition}。`)}</dc:description>`,
    `<dc:rights>${toXml(terms)}</dc:rights>`,
    `<meta property="dcterms:modified">${date}T00:00:00Z</meta>`,
    ...said.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`),
  ];
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...files.map(([name, file]) => `<item id="${name}" href="${file}" media-type="application/xhtml+xml"/>`),
    ...[...pictures].map(
      ([src, { type }], k) =>
        `<item id="picture${k + 1}" href="${toXml(encodeURI(src))}" media-type="${type}"/>`,
    ),
  ];
  const spine = files.map(
    ([name], k) => `${k === 1 ? '<itemref idref="nav"/>' : ''}<itemref idref="${name}"/>`,
  );
  return `${HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('')}</metadata><manifest>${manifest.join('')}</manifest><spine>${spine.join('')}</spine></package>\n`;
}

const PICTURED: [string, string][] = [
  ['accessMode', 'visual'],
  ['accessibilityFeature', 'alternativeText'],
];

/** Type and colours are the reader's own. */
const STYLE = `h1, h2, h3 { text-align: center; }
p { margin: 0; text-indent: 2em; }
.imprint { margin: 1em 0; text-indent: 0; }
aside { margin: 1em 0; padding: 0.5em; border: 1px solid; }
.title { text-align: center; text-indent: 0; font-weight: bold; }
.sign { font-size: 0.75em; vertical-align: super; }
.note { margin: 0.5em 0; text-indent: 0; font-size: 0.9em; }
figure { margin: 1em 0; text-align: center; }
img { max-width: 100%; }
table { margin: 1em 0; border-collapse: collapse; }
caption { font-weight: bold; }
th, td { padding: 0.2em 0.4em; border: 1px solid; }
`;
