/** What Astro asks to compile a chapter: in a build it is done already, where the plans are checked. */
import { chapterAddress } from './chapter-address.ts';
import type { CompiledChapter, MarkdownProcessor } from './chapter-compiler.ts';
import { getPlan } from '../plans/source.ts';

/** By address. */
type Chapters = ReadonlyMap<string, CompiledChapter>;

let compiled: Promise<Chapters> | undefined;

/** For Vite, in a build: what is compiled already is not read again. */
export const chaptersUnread = {
  name: 'planbook-chapters',
  load: { filter: { id: /\.mdx$/ }, handler: () => '' },
};

/** To be called before Astro builds the pages. */
export const provideChapters = (chapters: Promise<Chapters>): void => void (compiled = chapters);

export const chapterProcessor: MarkdownProcessor = {
  name: 'planbook',
  options: {},
  createRenderer() {
    throw new Error('规划的章是 .mdx，没有 .md');
  },
  async createMdxRenderer() {
    const chapters = compiled;
    if (chapters) return { process: async (_, file) => (await chapters).get(chapterAddress(file))! };
    const { createCompiler } = await import('./chapter-compiler.ts');
    return { process: createCompiler(getPlan) };
  },
};
