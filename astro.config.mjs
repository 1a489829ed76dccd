import mdx from '@astrojs/mdx';
import path from 'node:path';
import { contentRoot } from './src/site/plans/read-plan.ts';
import { chapterProcessor } from './src/site/chapters/chapter-processor.ts';

/** While one works, plans are read when a page asks for them; a build has checked them before (`scripts/build-site.ts`). */
const plans = {
  name: 'planbook-plans',
  hooks: {
    'astro:config:setup': ({ command }) => command === 'dev' && import('./src/site/plans/plan-source.ts'),
  },
};

/**
 * Not made by `defineConfig`, which loads a great deal and changes nothing.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  outDir: process.env.PLANBOOK_OUT ?? 'dist',
  trailingSlash: 'always',
  // Many at once: each waits until another thread has finished it (`scripts/finish-pages.ts`).
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 32 },
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
  integrations: [plans, mdx()],
  markdown: { processor: chapterProcessor },
};
