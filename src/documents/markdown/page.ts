/** The Markdown twin of a page of text: for who pastes it into a program, or has one read it. */
import { documentName, quotation } from '../../naming/citation.ts';
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { folderOf } from '../../text/clause-id.ts';
import type { Imprint } from '../imprint.ts';
import { markdownBlock } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';

/** The name of a twin, in the folder of its page. */
export const TWIN = 'index.md';

/** The twin of the page of a chapter, a part or an annex. */
export function chapterMarkdown(plan: Plan, chapter: ChapterText, imprint: Imprint): string {
  const title = chapter.heading ?? chapter.title;
  const folder = `${folderOf(chapter.id)}/`;
  return page(plan, title, imprint, folder, [chapter], chapterParts(chapter, 1));
}

/** The twin of the page that holds the whole plan. */
export function planMarkdown(plan: Plan, imprint: Imprint): string {
  const parts = plan.chapters.flatMap((chapter) => chapterParts(chapter, 2));
  const title = `# ${escapeMarkdown(plan.meta.title)}`;
  return page(plan, plan.meta.title, imprint, 'full/', plan.chapters, [title, ...parts]);
}

/** What stands before the first chapter has no heading in print, and so no id. */
function chapterParts({ id, heading, title, blocks }: ChapterText, level: number): string[] {
  const head = heading === null ? escapeMarkdown(title) : `[${id}] ${escapeMarkdown(heading)}`;
  return [`${'#'.repeat(level)} ${head}`, ...blocks.map((block) => markdownBlock(block, level))];
}

function page(
  plan: Plan,
  title: string,
  imprint: Imprint,
  folder: string,
  chapters: readonly ChapterText[],
  parts: readonly string[],
): string {
  const { meta } = plan;
  const address = imprint.address ? imprint.address + folder : './';
  const fields: [string, string | undefined][] = [
    ['title', title],
    ['document', meta.title],
    ['number', meta.number],
    ['issuer', meta.issuer],
    ['issued', meta.issued],
    ['edition', imprint.edition.replace('本站版本：', '')],
    ['address', address],
    ['cite', documentName(meta)],
  ];
  const front = fields.flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return `${[`---\n${front.join('\n')}\n---`, howToCite(plan, chapters, address, imprint), ...parts].join('\n\n')}\n`;
}

/** Shown on the first clause of the page, so that nobody has to guess what goes where. */
function howToCite(
  { meta, labels }: Plan,
  chapters: readonly ChapterText[],
  address: string,
  { source, edition, terms }: Imprint,
): string {
  const example = chapters
    .flatMap(({ blocks }) => blocks)
    .find(({ kind, id }) => kind === 'paragraph' && !id.startsWith('c0'));
  const words = { id: example?.id ?? 'c1', words: '原文' };
  return [
    `> ${escapeMarkdown(`${source}。${edition}。${terms}。`)}`,
    `> 每一段、每一条、表的每一行开头，方括号里是它的编号，不属于原文。一处的网址是本页网址加“#”和编号：${address}#${words.id}`,
    `> 公文引法：${escapeMarkdown(quotation({ ...meta, labels }, words))}。引文要一字不差；数字照来稿，一律未改。`,
  ].join('\n>\n');
}
