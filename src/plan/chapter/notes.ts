/** The footnotes of a chapter: `[^1]` behind words, and `[^1]: …` as a paragraph of its own at the end. */
import type { FootnoteDefinition, Root } from 'mdast';
import { makeBlock, type Block } from './block.ts';
import { phrasing, pointOf, refuse, type NoteSign } from './markup.ts';
import type { Report } from '../rules/rules.ts';

/** As it is printed: of a second note 1 of a chapter, `1-2`, the figure alone. */
export const printedLabel = (label: string): string => label.replace(/(?<=.)-\d+$/, '');

const keyOf = (label: string): string => label.toLowerCase();

/**
 * Gives every footnote the id of the clause in which its sign first stands, and every sign the id of its note.
 * @param blocks the blocks of the chapter; the signs among their pieces are changed
 * @returns the notes as blocks, in the order of the file
 */
export function readNotes(tree: Root, blocks: readonly Block[], report: Report): Block[] {
  const ids = idsOf(blocks.flatMap((block) => [block, ...block.children]));
  const defined = new Set<string>();
  return tree.children.flatMap((node) => {
    if (node.type !== 'footnoteDefinition') return [];
    const label = node.label ?? node.identifier;
    const id = ids.get(keyOf(label));
    if (defined.has(keyOf(label))) report('M9/twice', pointOf(node), label);
    else if (id === undefined) report('M9/unused', pointOf(node), label);
    else {
      defined.add(keyOf(label));
      return readNote(node, id, label, report);
    }
    return [];
  });
}

/** The id of each note by its label. */
function idsOf(clauses: readonly Block[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, pieces } of clauses) {
    let count = 0;
    for (const { note } of pieces) {
      if (!note) continue;
      if (!ids.has(keyOf(note.label))) ids.set(keyOf(note.label), `${id}-n${(count += 1)}`);
      note.id = ids.get(keyOf(note.label))!;
    }
  }
  return ids;
}

function readNote(node: FootnoteDefinition, id: string, label: string, report: Report): Block[] {
  const [words, ...more] = node.children;
  if (words?.type !== 'paragraph') {
    report('M9/empty', pointOf(node), label);
    return [];
  }
  more.forEach((child) => refuse(child, report));
  const inside = words.children.find(({ type }) => type === 'footnoteReference');
  if (inside) refuse(inside, report);
  return [Object.assign(makeBlock(id, 'note', words, phrasing(words.children, report)), { label })];
}

/** How the source may have the sign of a note: as the import writes it, or as it is printed. */
export function signsOf({ label }: Pick<NoteSign, 'label'>): string[] {
  const labels = [...new Set([label, printedLabel(label)])];
  return labels.flatMap((one) => [`[^${one}]`, `[${one}]`, ...(/^\w/.test(one) ? [] : [one])]);
}
