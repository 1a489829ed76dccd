/** The blocks of a chapter as Markdown: each clause begins with its id in square brackets. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import { isSection } from '../../text/clause-id.ts';
import { tableRows, tableTitle, type TableRow } from '../table-layout.ts';
import { escapeMarkdown } from './escape.ts';

/** @param level of the chapter's own heading: 1 on its page, 2 in the whole plan */
export function markdownBlock(block: BlockText, level: number): string {
  if (block.kind === 'heading') {
    const signs = '#'.repeat(level + (isSection(block.id) ? 1 : 2));
    return `${signs} [${block.id}] ${escapeMarkdown(block.ownText)}`;
  }
  if (block.kind === 'table') return markdownTable(block);
  if (block.kind === 'box') return quoted([boxTitle(block), ...block.children.map(paragraph)]);
  return paragraph(block);
}

/** A paragraph or an item of a box, its run-in heading in bold. */
function paragraph({ id, lead, ownText }: BlockText): string {
  const rest = ownText.slice(lead?.length);
  // Stars end what is bold between a letter and a sign; between a sign and a letter they do not.
  const bold = lead && ownText.startsWith(lead) && /^\p{P}|^$/u.test(rest);
  return `[${id}] ${bold ? `**${escapeMarkdown(lead)}**${escapeMarkdown(rest)}` : escapeMarkdown(ownText)}`;
}

const boxTitle = ({ id, ownText }: BlockText): string =>
  ownText ? `[${id}] **${escapeMarkdown(ownText)}**` : `[${id}]`;

const quoted = (paragraphs: readonly string[]): string => paragraphs.map((text) => `> ${text}`).join('\n>\n');

/** Rows say what is printed once above or beside several of them, each for itself; so do the columns of a head. */
function markdownTable(table: BlockText): string {
  const rows = tableRows(table);
  const head = rows.filter((row) => row.head);
  const columns = head[0]!.owners.map((_, x) =>
    [...new Set(head.map(({ owners }) => owners[x]!))].map(({ words }) => words).filter(Boolean),
  );
  const lines = [
    ['编号', ...columns.map((words) => words.join(' '))],
    ['---', ...columns.map(() => '---')],
    ...rows.filter((row) => !row.head).map((row) => [`[${row.clause}]`, ...wordsOf(row)]),
  ];
  const title = escapeMarkdown(tableTitle(table));
  return [`[${table.id}]${title && ` **${title}**`}`, '', ...lines.map(line)].join('\n');
}

/** A cell over several columns is said in the first of them. */
const wordsOf = ({ owners }: TableRow): string[] =>
  owners.map((cell, x) => (x > 0 && owners[x - 1] === cell ? '' : cell.words));

const line = ([first, ...cells]: string[]): string =>
  `| ${[first!, ...cells.map((cell) => (cell === '---' ? cell : escapeMarkdown(cell)))].join(' | ')} |`;
