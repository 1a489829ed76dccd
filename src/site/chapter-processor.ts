/** What Astro asks to compile a chapter: in a build it is done already, where the plans are checked. */
import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import type { CompiledChapter } from './chapter-compiler.ts';
import { chapterAddress } from './chapter-address.ts';
import { getPlan } from './source.ts';

/** By address. */
type Chapters = ReadonlyMap<string, CompiledChapter>;

let compiled: Promise<Chapters> | undefined;

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
    return { process: await createCompiler(getPlan) };
  },
};
