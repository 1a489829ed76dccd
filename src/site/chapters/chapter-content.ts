/** The text of a chapter as Astro renders it from its MDX. */
import type { MDXInstance } from 'astro';
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import { chapterKey } from './chapter-key.ts';

/** Every chapter there is; a page loads its own. `@content` is the folder of the plans. */
const files = import.meta.glob<MDXInstance<object>>('@content/*/chapters/*.mdx');

const byAddress = new Map(Object.entries(files).map(([file, load]) => [chapterKey(file), load]));

/** A component of the chapter's text; it takes `components` in the place of elements. */
export const chapterContent = async ({
  file,
}: Pick<ChapterText, 'file'>): Promise<MDXInstance<object>['Content']> =>
  (await byAddress.get(chapterKey(file))!()).Content;
