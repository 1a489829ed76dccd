/** A plan, or a chapter of it, as a Word file; and the tracked edition: the plan as it was received, with every change. */
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Imprint } from '../imprint.ts';
import type { DocumentParts, DocumentPictures } from '../pictures.ts';
import { wordFile } from '../word/file.ts';
import { HEAD_ROLES, type HeadRole } from '../word/styles.ts';
import { wordParagraph, wordRun } from '../word/text.ts';
import { footnotesOf, wordBlock } from './blocks.ts';
import { wordContents } from './contents.ts';
import { wordRuns } from './stretches.ts';
import { beginWriting, clauseMark, type Writing } from './writing.ts';

interface WordOptions {
  /** Whether corrections are changes and doubts are comments. */
  tracked?: boolean;
  /** Those that are not here are said in words. */
  pictures?: DocumentPictures;
}

/** The whole plan with its contents. */
export function planWord(plan: Plan, imprint: Imprint, options: WordOptions = {}): DocumentParts {
  const { title } = plan.meta;
  const note = options.tracked
    ? `（修订版：接受全部修订是本站正文，拒绝全部修订是来稿${plan.doubts.length > 0 ? '；批注是存疑' : ''}）`
    : '';
  const said = note && wordParagraph(wordRun(note), 'Source');
  const before = wordParagraph(wordRun(title), 'Title') + said + wordContents(plan.chapters);
  return written(plan, imprint, options, title, plan.chapters, before);
}

/** A chapter, a part or an annex. */
export const chapterWord = (
  plan: Plan,
  chapter: ChapterText,
  imprint: Imprint,
  options: WordOptions = {},
): DocumentParts =>
  written(plan, imprint, options, `${chapter.heading ?? chapter.title} - ${plan.meta.short}`, [chapter], '');

function written(
  plan: Plan,
  imprint: Imprint,
  options: WordOptions,
  title: string,
  chapters: readonly ChapterText[],
  before: string,
): DocumentParts {
  const { source, edition, terms, address } = imprint;
  const writing = beginWriting(plan, chapters, imprint.date, options);
  const roles = rolesOf(chapters);
  const [first, ...rest] = chapters.map((chapter) => wordChapter(writing, chapter, roles));
  const body = before + (before ? onNewPage(first!) : first!) + rest.join('');
  return wordFile({
    title,
    author: plan.meta.issuer,
    date: imprint.date,
    header: [source, `${edition}　${terms}`, ...(address ? [address] : [])],
    body,
    heads: roles,
    comments: [...writing.comments.values()],
    footnotes: footnotesOf(writing),
    pictures: writing.shown,
  });
}

/** The first paragraph begins a page. */
const onNewPage = (body: string): string =>
  `<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>${body}`;

/** Parts are the highest where there are some; what one chapter has, begins with chapters. */
const rolesOf = (chapters: readonly ChapterText[]): readonly HeadRole[] =>
  chapters.some(({ id }) => id.startsWith('b')) ? HEAD_ROLES : HEAD_ROLES.slice(1);

function wordChapter(
  writing: Writing,
  { id, heading, blocks }: ChapterText,
  roles: readonly HeadRole[],
): string {
  const top = id.startsWith('c') ? roles.indexOf('Chapter') : 0;
  const style = (depth: number): string => `Heading${depth + 1}`;
  // What stands before the first chapter is under none. A subheading is below sections, whether there are any or not.
  const own = heading === null ? top : top + 1;
  const heads = { section: style(own), below: style(heading === null ? own : own + 1) };
  const runs =
    heading === null
      ? ''
      : wordRuns(writing, { clause: id, text: heading, start: 0, end: heading.length, bold: 0 });
  const head = heading === null ? '' : wordParagraph(clauseMark(writing, id, runs), style(top));
  return head + blocks.map((block) => wordBlock(writing, block, heads)).join('');
}
