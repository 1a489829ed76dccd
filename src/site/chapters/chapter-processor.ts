/** How Astro compiles a chapter: by the model's rules of Markdown, with the model's numbering and marks. */
import { unified } from '@astrojs/markdown-remark';
import { remarkPlugins } from '../../plan/chapter/markdown.ts';
import { getPlan } from '../plans/plan-provider.ts';
import { remarkClauses } from './remark-clauses.ts';

/** GFM is among the model's own rules; quotation marks and dashes stay as they are typed. */
export const chapterProcessor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [...remarkPlugins, [remarkClauses, getPlan]],
});
