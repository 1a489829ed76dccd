/** The one list of Markdown rules: the model and Astro parse a chapter with exactly these. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Plugin, type Processor } from 'unified';

/** What makes links of bare web and mail addresses: three rules of the tokenizer and a part of the tree builder. */
const AUTOLINKS = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];
const buildsLinks = (part: object): boolean => 'transforms' in part;

/** remark-gfm, but `网址：www.xiping.gov.cn。` stays text: a plan has no links, and the sign after one is not part of it. */
function remarkGfmWithoutLinks(this: Processor): void {
  remarkGfm.call(this as never, { singleTilde: false });
  const data = this.data();
  data.micromarkExtensions!.push({ disable: { null: AUTOLINKS } });
  data.fromMarkdownExtensions = data.fromMarkdownExtensions!.map((parts) =>
    Array.isArray(parts) ? parts.filter((part) => !buildsLinks(part)) : parts,
  );
}

/** `30~50 亩…5~6 公里` is not struck through; `**完善创新生态。**强化` is a lead. */
export const remarkPlugins: Plugin<[], Root>[] = [remarkGfmWithoutLinks, remarkCjkFriendly];

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/** The syntax tree of a chapter's body. Throws a VFileMessage with `line` and `column` where MDX cannot read it. */
export function parseChapter(body: string): Root {
  return processor.parse(body);
}
