import './scripts/node-range.mjs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { distFolder } from './src/site/build/folders.ts';
import { chapterProcessor } from './src/site/chapters/chapter-processor.ts';
import { planbook } from './src/site/integration.ts';

export default defineConfig({
  outDir: distFolder(),
  // Pages and files wait for the disk together: a thousand of them, one after the other, wait half of the build's time.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 16 },
  compressHTML: true,
  devToolbar: { enabled: false },
  // A chapter has no code in it; its headings are components of the page (see `src/pages/[plan]/full`).
  markdown: { processor: chapterProcessor, syntaxHighlight: false },
  // What an editor's program needs to complete and to check the fields of a chapter (see `src/content.config.ts`).
  experimental: { contentIntellisense: true },
  integrations: [planbook(), mdx({ optimize: { ignoreElementNames: ['h2', 'h3'] } })],
});
