/** The blocks of a chapter as Markdown: each clause begins with its id in square brackets, a note is called by its own. */
import type { BlockText } from '../../plan/chapter/chapter-text.ts';
import { isSection } from '../../text/clause-id.ts';
import { ownWords, writeSigned, type SignedWords } from '../note-signs.ts';
import { tableRows, tableTitle, type TableRow } from '../table-layout.ts';
import { escapeMarkdown } from './escape.ts';

/** @param level of the chapter's own heading: 1 on its page, 2 in the whole plan */
export function markdownBlock(block: BlockText, level: number): string {
  if (block.kind === 'heading') {
    const signs = '#'.repeat(level + (isSection(block.id) ? 1 : 2));
    return `${signs} [${block.id}] ${signed(ownWords(block))}`;
  }
  if (block.kind === 'table') return markdownTable(block);
  if (block.kind === 'box') return quoted([boxTitle(block), ...block.children.map(paragraph)]);
  if (block.kind === 'picture') return picture(block);
  if (block.kind === 'note') return `[^${block.id}]: ${paragraph(block)}`;
  return paragraph(block);
}

const signed = (words: SignedWords): string => writeSigned(words, escapeMarkdown, ({ note }) => `[^${note}]`);

/** Seen from the page, whose folder stands beside that of the pictures. */
function picture({ id, ownText, picture: shown }: BlockText): string {
  const address = `../${encodeURI(shown!.src).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))}`;
  return [`[${id}] ${escapeMarkdown(ownText)}`.trim(), `![${escapeMarkdown(shown!.alt)}](${address})`].join(
    '\n',
  );
}

/** A paragraph or an item of a box, its run-in heading in bold. */
function paragraph(block: BlockText): string {
  const { id, lead, ownText } = block;
  const own = ownWords(block);
  const end = lead?.length ?? 0;
  const rest = { words: ownText.slice(end), start: end, signs: own.signs };
  // Stars end what is bold between a letter and a sign; between a sign and a letter they do not.
  const bold =
    lead &&
    ownText.startsWith(lead) &&
    /^\p{P}|^$/u.test(rest.words) &&
    own.signs.every(({ at }) => at > end);
  return `[${id}] ${bold ? `**${escapeMarkdown(lead)}**${signed(rest)}` : signed(own)}`;
}

const boxTitle = ({ id, ownText }: BlockText): string =>
  ownText ? `[${id}] **${escapeMarkdown(ownText)}**` : `[${id}]`;

const quoted = (paragraphs: readonly string[]): string => paragraphs.map((text) => `> ${text}`).join('\n>\n');

/** Rows say what is printed once above or beside several of them, each for itself; so do the columns of a head. */
function markdownTable(table: BlockText): string {
  const rows = tableRows(table);
  const head = rows.filter((row) => row.head);
  const columns = head[0]!.owners.map((_, x) =>
    [...new Set(head.map(({ owners }) => owners[x]!))].map(signed).filter(Boolean),
  );
  const lines = [
    ['编号', ...columns.map((words) => words.join(' '))],
    ['---', ...columns.map(() => '---')],
    ...rows.filter((row) => !row.head).map((row) => [`[${row.clause}]`, ...cellsOf(row)]),
  ];
  const title = escapeMarkdown(tableTitle(table));
  return [`[${table.id}]${title && ` **${title}**`}`, '', ...lines.map(line)].join('\n');
}

/** A cell over several columns is said in the first of them. */
const cellsOf = ({ owners }: TableRow): string[] =>
  owners.map((cell, x) => (x > 0 && owners[x - 1] === cell ? '' : signed(cell)));

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
