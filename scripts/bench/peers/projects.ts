/** What people would use instead, as projects: their versions, their files, their commands. Each as it comes. */
import { MINISEARCH, PAGEFIND, type Driver } from './ask.ts';
import type { PlainChapter } from './text.ts';

export interface Peer {
  name: 'Starlight' | 'VitePress';
  /** Every version in one place. */
  packages: Record<string, string>;
  /** Versions of packages that come with them. */
  overrides: Record<string, string>;
  /** Path → text, for a site of these chapters. */
  files(title: string, chapters: readonly PlainChapter[]): Record<string, string>;
  /** Arguments to Node that build the site. */
  command: string[];
  /** Where the built site stands. */
  output: string;
  /** What a clean build does not find. */
  caches: string[];
  /** Path of a chapter's page. */
  page(number: number): string;
  /** Class of the element that holds a page's text. */
  text: string;
  search: Driver;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const file = (title: string, body: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`;
const contents = (chapters: readonly PlainChapter[], to: (number: number) => string): string =>
  chapters.map(({ number, title }) => `- [${title}](${to(number)})\n`).join('');

const STARLIGHT: Peer = {
  name: 'Starlight',
  packages: {
    astro: '7.3.4',
    '@astrojs/markdown-remark': '7.3.1',
    '@astrojs/starlight': '0.42.4',
  },
  overrides: { pagefind: '1.6.0' },
  files: (title, chapters) => ({
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({
    title: ${JSON.stringify(title)},
    locales: { root: { label: '简体中文', lang: 'zh-CN' } },
    sidebar: ${JSON.stringify(chapters.map(({ number }) => pad(number)))},
  })],
});
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': file(
      title,
      contents(chapters, (n) => `/${pad(n)}/`),
    ),
    ...Object.fromEntries(
      chapters.map((c) => [`src/content/docs/${pad(c.number)}.md`, file(c.title, c.body)]),
    ),
  }),
  command: ['node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  page: (number) => `/${pad(number)}/`,
  text: 'sl-markdown-content',
  search: PAGEFIND,
};

const VITEPRESS: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  overrides: {},
  files: (title, chapters) => ({
    '.vitepress/config.mjs': `export default {
  lang: 'zh-CN',
  title: ${JSON.stringify(title)},
  themeConfig: {
    search: { provider: 'local' },
    sidebar: ${JSON.stringify(chapters.map(({ number, title: text }) => ({ text, link: `/${pad(number)}` })))},
  },
};
`,
    'index.md': `# ${title}\n\n${contents(chapters, (n) => `/${pad(n)}`)}`,
    ...Object.fromEntries(chapters.map((c) => [`${pad(c.number)}.md`, `# ${c.title}\n\n${c.body}`])),
  }),
  command: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
  caches: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
  page: (number) => `/${pad(number)}.html`,
  text: 'vp-doc',
  search: MINISEARCH,
};

export const PEERS: readonly Peer[] = [STARLIGHT, VITEPRESS];
