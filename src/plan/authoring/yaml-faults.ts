/** What is wrong with a text as YAML: the cause an author sees, not the sign at which the reader gave up. */
import { isAlias, isNode, visit, type Document } from 'yaml';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { errorFault, type At } from './yaml-errors.ts';

/** The first fault of a text as YAML, `null` where it has none. */
export function yamlFault(doc: Document, text: string, at: At): Fault | null {
  const [error] = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) return colonFault(text, error.pos[0], at) ?? errorFault(error, doc, text, at);
  if (!/[&*]/.test(text)) return null;
  // What an author writes never names a part and takes it up again: `*` and `&` are signs of his text.
  const sign = firstOffset(
    doc,
    (node) => isAlias(node) || (isNode(node) && 'anchor' in node && !!node.anchor),
  );
  if (sign === null) return null;
  // An anchor stands before what it names, which may be nothing.
  const offset = text[sign] === '*' ? sign : text.lastIndexOf('&', sign);
  return fault('F3/start', at(offset), text[offset]!);
}

/** A field whose colon is full-width, or stands before its value without a space, in the line of `offset`. */
function colonFault(text: string, offset: number, at: At): Fault | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line] = text.slice(start).split('\n', 1);
  const found = /(?<=^[ \t]*(?:- +)*|[{,] *)([A-Za-z]+)(：|:(?=[^\s\]},]))/.exec(line!);
  if (!found) return null;
  const [, key, colon] = found;
  return fault(colon === '：' ? 'F3/wide' : 'F3/space', at(start + found.index + key!.length), key!);
}

/** The same, of a field that was read as a value, or with its value as one name: `title：西平县`. */
export function colonFaultOf(words: string, place: FilePlace): Fault | null {
  const found = /^([A-Za-z]+)(：|:(?=\S))/.exec(words);
  if (!found) return null;
  const column = place.column + found[1]!.length;
  return fault(found[2] === '：' ? 'F3/wide' : 'F3/space', { ...place, column }, found[1]!);
}

function firstOffset(doc: Document, is: (node: unknown) => boolean): number | null {
  let found: number | null = null;
  visit(doc, {
    Node(_, node) {
      if (!is(node)) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}
