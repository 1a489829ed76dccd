/** For Vite, in a build: the chapters of drafts, which no page shows, may hold what does not compile. */
import type { AstroUserConfig } from 'astro';
import { chapterKey } from './chapter-key.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** @param published ids of the plans that pages are made of */
export const draftsUnread = (published: ReadonlySet<string>): VitePlugin => ({
  name: 'planbook-drafts',
  enforce: 'pre',
  load: {
    filter: { id: /\.mdx$/ },
    handler: (file: string) => (published.has(chapterKey(file).split('/')[0]!) ? undefined : ''),
  },
});
