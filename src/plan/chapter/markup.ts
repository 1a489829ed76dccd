/** What an author may write inside a chapter, and the faults of anything else. */
import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Point } from '../../text/faults.ts';
import type { Report } from '../rules/rules.ts';

/** A stretch of a block's text and the tree node it came from (absent for text that stands in an attribute). */
export interface Piece {
  text: string;
  /** Offset in the block's own text. */
  start: number;
  node: Text | null;
  point: Point;
  /** The footnote whose sign stands here; a sign is no text. */
  note?: NoteSign;
}

/** The sign of a footnote, `[^1]`. */
export interface NoteSign {
  /** As the chapter's file has it: `1`, `①`, and `1-2` where a chapter has a second note 1. */
  label: string;
  /** The note's id, once its chapter is numbered. */
  id: string;
}

export const COMPONENTS = ['Box', 'Table', 'Picture', 'LostFigure'] as const;

/** Plain text, signs of footnotes, and one bold stretch at the very beginning: anything else is not part of a plan. */
export function phrasing(children: PhrasingContent[], report: Report): Piece[] {
  return children.flatMap((child, index): Piece[] => {
    if (child.type === 'text') {
      checkText(child, report);
      return [{ text: child.value, start: 0, node: child, point: pointOf(child) }];
    }
    if (child.type === 'strong') {
      if (index > 0) report('M2/inside', pointOf(child));
      return phrasing(child.children, report);
    }
    if (child.type === 'footnoteReference') {
      const label = child.label ?? child.identifier;
      return [{ text: '', start: 0, node: null, point: pointOf(child), note: { label, id: '' } }];
    }
    refuse(child, report);
    return [];
  });
}

function checkText(node: Text, report: Report): void {
  const stars = node.value.indexOf('**');
  if (stars >= 0) report('M2/single', pointIn(pointOf(node), node.value, stars));
  if (node.value.includes('\n')) report('M5', { line: pointOf(node).line + 1, column: 1 });
}

const NAMES: Partial<Record<string, string>> = {
  mdxFlowExpression: '表达式 {…}',
  mdxTextExpression: '表达式 {…}',
  mdxjsEsm: 'import 或 export',
  mdxJsxTextElement: '行内标签',
  mdxJsxFlowElement: '组件',
  list: '列表',
  blockquote: '引用',
  code: '代码块',
  inlineCode: '反引号',
  emphasis: '单个 * 的强调',
  delete: '删除线',
  link: '链接',
  image: '图片',
  thematicBreak: '分隔线',
  break: '强制换行',
  heading: '这一级或这个位置的标题',
  paragraph: '这个位置的段落',
  definition: '链接定义',
  footnoteDefinition: '这个位置的脚注',
  footnoteReference: '这个位置的脚注号',
  table: '不在 <Table> 里的表格',
};

export function refuse(node: Nodes, report: Report): void {
  const tag = 'name' in node && typeof node.name === 'string' ? ` <${node.name}>` : '';
  report('M3', pointOf(node), `${NAMES[node.type] ?? node.type}${tag}`);
}

export function attributes<K extends string>(
  node: MdxJsxFlowElement,
  known: readonly K[],
  report: Report,
): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!known.includes(name as K) || typeof attribute.value !== 'string')
      report('M4/attribute', pointOf(node), node.name ?? '', name, known);
    else result[name as K] = attribute.value;
  }
  return result;
}

export const pointOf = (node: Nodes): Point => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The place `offset` characters into a text that begins at `start` (paragraphs are one line). */
export const pointIn = (start: Point, text: string, offset: number): Point => ({
  line: start.line + text.slice(0, offset).split('\n').length - 1,
  column: start.column + offset,
});
