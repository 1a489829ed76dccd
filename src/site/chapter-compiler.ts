/** Compiles a chapter as Astro compiles MDX, with the model's numbering and marks. */
import { unified, type MarkdownProcessor, type RemarkPlugins } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { remarkPlugins } from '../plan/markdown.ts';
import type { Plan } from '../plan/plan.ts';
import { remarkClauses } from './remark-clauses.ts';

type Renderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;
export type CompiledChapter = Awaited<ReturnType<Renderer['process']>>;

/**
 * @param getPlan gives a plan by its id
 * @param treeOf the syntax tree of a chapter's file where it is known already; it is changed
 * @returns what makes a module of a chapter's body and file
 */
export async function createCompiler(
  getPlan: (id: string) => Plan,
  treeOf: (file: string) => Root | undefined = () => undefined,
): Promise<(body: string, file: string) => Promise<CompiledChapter>> {
  function parseUnlessKnown(this: Processor): void {
    const parse = this.parser!;
    this.parser = (text, file) => treeOf(file.path) ?? parse(text, file);
  }
  // gfm stands in our own list, where a single ~ is not a strike-through.
  const options = { syntaxHighlight: false, gfm: false, smartypants: false } as const;
  const processor = unified({
    ...options,
    remarkPlugins: [...remarkPlugins, parseUnlessKnown, [remarkClauses, getPlan]] as RemarkPlugins,
  });
  const renderer = await processor.createMdxRenderer!(options, {
    optimize: { ignoreElementNames: ['h2', 'h3'] },
    srcDir: new URL('../', import.meta.url),
  });
  // What is said in the frontmatter stands in the plan; pages do not read it here.
  return (body, file) => renderer.process(body, file, {});
}
