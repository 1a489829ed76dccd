/** The text of a chapter as Astro renders it from its MDX. */
import type { MDXInstance } from 'astro';
import type { ChapterText } from '../plan/chapter-text.ts';

/** Every chapter there is; a page loads its own. `@content` is the folder of the plans. */
const files = import.meta.glob<MDXInstance<object>>('@content/*/chapters/*.mdx');

/** `xiping-145/chapters/05-新型城镇化.mdx`, whichever folder holds the plans. */
const tail = (file: string): string => file.split('/').slice(-3).join('/');
const byTail = new Map(Object.entries(files).map(([file, load]) => [tail(file), load]));

/** A component of the chapter's text; it takes `components` in the place of elements. */
export const chapterContent = async ({
  file,
}: Pick<ChapterText, 'file'>): Promise<MDXInstance<object>['Content']> =>
  (await byTail.get(tail(file))!()).Content;
