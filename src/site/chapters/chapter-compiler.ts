/** Compiles a chapter to a module of Astro's, with the model's numbering and marks. */
import { createProcessor } from '@mdx-js/mdx';
import type { AstroUserConfig } from 'astro';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { remarkPlugins } from '../../plan/chapter/markdown.ts';
import type { Plan } from '../../plan/plan.ts';
import { rehypeStatic } from './rehype-static.ts';
import { remarkClauses } from './remark-clauses.ts';

export type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;
type Renderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;
export type CompiledChapter = Awaited<ReturnType<Renderer['process']>>;

/** A chapter has nothing for Astro to load in a browser. */
const astroMetadata: CompiledChapter['astroMetadata'] = {
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
};

/**
 * @param getPlan gives a plan by its id
 * @param treeOf the syntax tree of a chapter's file where it is known already; it is changed
 * @returns what makes a module of a chapter's body and file
 */
export function createCompiler(
  getPlan: (id: string) => Plan,
  treeOf: (file: string) => Root | undefined = () => undefined,
): (body: string, file: string) => Promise<CompiledChapter> {
  function parseUnlessKnown(this: Processor): void {
    const parse = this.parser!;
    this.parser = (text, file) => treeOf(file.path) ?? parse(text, file);
  }
  const processor = createProcessor({
    format: 'mdx',
    remarkPlugins: [...remarkPlugins, parseUnlessKnown, [remarkClauses, getPlan]],
    rehypePlugins: [[rehypeStatic, ['h2', 'h3']]],
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
  });
  return async (body, file) => {
    const module = await processor.process({ value: body, path: file });
    // What is said in the frontmatter stands in the plan; pages do not read it here.
    return { code: `${module}\nexport const frontmatter = {};\n`, astroMetadata };
  };
}
