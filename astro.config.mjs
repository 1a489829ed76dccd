import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import { contentRoot } from './scripts/read-plan.ts';
import { remarkPlugins } from './src/plan/markdown.ts';
import { remarkClauses } from './src/site/remark-clauses.ts';

/** While one works, plans are read when a page asks for them; a build has checked them before (`scripts/build-site.ts`). */
const plans = {
  name: 'planbook-plans',
  hooks: {
    'astro:config:setup': ({ command }) => command === 'dev' && import('./scripts/plan-source.ts'),
  },
};

export default defineConfig({
  outDir: process.env.PLANBOOK_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Astro's own marker, meant for its bundler only; it is not lost.
  vite: {
    resolve: { alias: { '@content': path.resolve(contentRoot()) } },
    build: {
      rolldownOptions: {
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
  },
  integrations: [plans, mdx({ optimize: { ignoreElementNames: ['h2', 'h3'] } })],
  markdown: {
    syntaxHighlight: false,
    // gfm stands in our own list, where a single ~ is not a strike-through.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [...remarkPlugins, remarkClauses] }),
  },
});
