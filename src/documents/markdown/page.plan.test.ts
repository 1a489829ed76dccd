/** The Markdown twins of every plan, read back by another program: no word and no clause is missing or another. */
import type { Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, inject, test } from 'vitest';
import { planOf } from '../../../scripts/testing/fixture-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { isNote, pageOf } from '../../text/clause-id.ts';
import { imprintOf } from '../imprint.ts';
import { chapterMarkdown, planMarkdown } from './page.ts';

const reader = unified().use(remarkParse).use(remarkGfm);

/** What stands behind each id; the cells of a row by tab, those of a head by newline and tab. */
function read(tree: Nodes): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'table') return rows(node);
    const [, id, words] = /^\[([abc][\w-]*)\] ?([^]*)$/.exec(toString(node)) ?? [];
    if (id && /^(paragraph|heading)$/.test(node.type)) found.set(id, words!);
    else if ('children' in node) node.children.forEach(visit);
  };
  const rows = ({ children: [head, ...body] }: Table): void => {
    const table = [...found.keys()].at(-1)!;
    const cells = (row: Table['children'][number]): string[] => row.children.map((cell) => toString(cell));
    found.set(table, [found.get(table)!, cells(head!).slice(1).join('\t')].filter(Boolean).join('\n'));
    for (const row of body) {
      const [id, ...words] = cells(row);
      found.set(id!.slice(1, -1), words.join('\t'));
    }
  };
  visit(tree);
  return found;
}

/** The labels of the signs of notes, or of the notes. */
const labels = (node: Nodes, type: 'footnoteReference' | 'footnoteDefinition'): string[] => [
  ...(node.type === type ? [node.label!] : []),
  ...('children' in node ? node.children.flatMap((child) => labels(child, type)) : []),
];

/** Ids and own texts in reading order. */
const own = ({ chapters }: Plan, page: string | null): [string, string][] =>
  chapters
    .filter(({ id }) => page === null || id === page)
    .flatMap(({ id, heading, blocks }) => [
      ...(heading === null ? [] : [[id, heading] as [string, string]]),
      ...blocks
        .flatMap((block) => [block, ...block.children])
        .map(({ id, ownText, picture }): [string, string] => [id, `${ownText} ${picture?.alt ?? ''}`.trim()]),
    ]);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function expectWhole(plan: Plan, markdown: string, page: string | null): void {
  const tree = reader.parse(markdown.replace(/^---\n[^]*?\n---\n/, ''));
  const found = read(tree);
  const wanted = own(plan, page);
  expect([...found.keys()]).toEqual(wanted.map(([id]) => id));
  const tables = new Set(plan.clauses.filter(({ kind }) => /table|row/.test(kind)).map(({ id }) => id));
  for (const [id, text] of wanted) {
    const words = found.get(id)!;
    if (!tables.has(id)) expect(plain(words), id).toBe(plain(text));
    // What is printed once for several rows or columns is said in each: words are added, none is left out.
    const cells = words.split(/[\t\n]/).flatMap((cell) => [plain(cell), ...cell.split(' ')]);
    for (const cell of tables.has(id) ? text.split(/[\t\n]/) : []) expect(cells, id).toContain(plain(cell));
  }
  const notes = plan.clauses.filter(({ id }) => isNote(id) && (page === null || pageOf(id) === page));
  expect(labels(tree, 'footnoteDefinition')).toEqual(notes.map(({ id }) => id));
  expect(new Set(labels(tree, 'footnoteReference'))).toEqual(new Set(notes.map(({ id }) => id)));
}

test.each(inject('plans'))('the twins of $id hold every clause, word by word', (folder) => {
  const plan = planOf(folder);
  const imprint = imprintOf(plan, { mark: '3f9a1c2e' }, 'https://example.org');
  for (const chapter of plan.chapters) expectWhole(plan, chapterMarkdown(plan, chapter, imprint), chapter.id);
  expectWhole(plan, planMarkdown(plan, imprint), null);
});
