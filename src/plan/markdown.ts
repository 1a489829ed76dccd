/** The one list of Markdown rules: the model and Astro parse a chapter with exactly these. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';

/** `30~50 亩…5~6 公里` is not struck through; `**完善创新生态。**强化` is a lead. */
export const remarkPlugins: PluggableList = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/** The syntax tree of a chapter's body. Throws a VFileMessage with `line` and `column` where MDX cannot read it. */
export function parseChapter(body: string): Root {
  return processor.parse(body);
}
