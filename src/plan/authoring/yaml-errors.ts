/** The errors of the YAML library, by what an author did. */
import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';

/** The place in a file of an offset in the text. */
export type At = (offset: number) => FilePlace;

/** What an error of the YAML library means to an author. */
export function errorFault({ code, message, pos }: YAMLError, doc: Document, text: string, at: At): Fault {
  const [offset] = pos;
  const rest = text.slice(offset);
  const words = rest.trimStart().split('\n', 1)[0]!.slice(0, 20);
  const sign = (signs: RegExp): Fault => {
    const from = signBefore(text, offset, signs);
    return fault('F3/start', at(from), text[from]!);
  };
  switch (code) {
    case 'TAB_AS_INDENT':
      return fault('F3/tab', at(offset));
    case 'DUPLICATE_KEY':
      return fault('F3/twice', at(offset), /^(["']?)(.+?)\1 *:/.exec(rest)?.[2] ?? words);
    case 'MULTIPLE_DOCS':
      return fault('F3/documents', at(offset), rest.startsWith('---') ? '---' : '...');
    case 'BAD_SCALAR_START':
      return sign(/\S/);
    case 'BAD_DQ_ESCAPE':
      return fault('F3/escape', at(offset), rest.slice(0, 2));
    case 'BAD_DIRECTIVE':
      return fault('F3/start', at(offset), '%');
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return sign(/[!&*]/);
  }
  if (/closing ['"]quote/.test(message)) return openQuote(doc, text, offset, at);
  if (/Tags and anchors/.test(message)) return sign(/[!&]/);
  if (/Block scalar header/.test(message)) return sign(/[|>]/);
  if (/on same line with key/.test(message)) return sign(/-/);
  if (/end with a|-end token/.test(message)) return openBracket(doc, text, offset, at);
  if (/flow (?:sequence|map)|within flow/.test(message)) return fault('F3/comma', at(offset), words);
  return layoutFault(message, words, text, offset, at);
}

/** Faults of lines, not of signs: their indents, what stands behind a value, a line without a colon. */
function layoutFault(message: string, words: string, text: string, offset: number, at: At): Fault {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (/^[ -]*\t/.test(before)) return fault('F3/tab', at(start + before.indexOf('\t')));
  if (/at node end|Comments must/.test(message) && /\S/.test(before))
    return fault('F3/after', at(offset), words);
  if (/Nested mappings/.test(message)) {
    const line = text.slice(offset).split('\n', 1)[0]!;
    if (line.startsWith('?')) return fault('F3/start', at(offset), '?');
    if (/:(?: |$)/.test(line)) return fault('F3/inside', at(offset), words);
    return fault('F3/indent', at(nextLine(text, offset)));
  }
  if (/single line|followed by map values|KEY_OVER/.test(message) && !words.startsWith('- '))
    return fault('F3/colon', at(offset), words);
  if (/column|indicator|implicit|at node end|indent/i.test(message))
    return fault('F3/indent', at(text[offset] === '\n' ? nextLine(text, offset) : offset));
  return fault('F3', at(offset), words);
}

/** The quotation mark that was opened last before `offset`. */
function openQuote(doc: Document, text: string, offset: number, at: At): Fault {
  const from = lastOffset(doc, offset, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? '')) ?? offset;
  return fault('F3/quote', at(from), text[from] ?? '"');
}

/** The bracket that was opened last before `offset`, or the one there that closes nothing. */
function openBracket(doc: Document, text: string, offset: number, at: At): Fault {
  const from = lastOffset(doc, offset, (node) => isCollection(node) && !!node.flow) ?? offset;
  return fault('F3/bracket', at(from), text[from]!);
}

/** The place of the sign before `offset`, on its line, at which the reader took the wrong way. */
function signBefore(text: string, offset: number, signs: RegExp): number {
  for (let from = offset; from >= 0 && text[from] !== '\n'; from -= 1)
    if (signs.test(text[from] ?? '')) return from;
  return offset;
}

/** Where the next line that says something begins to say it. */
function nextLine(text: string, offset: number): number {
  const line = text.indexOf('\n', offset);
  return line < 0 ? offset : line + text.slice(line).search(/\S|$/);
}

function lastOffset(doc: Document, before: number, is: (node: unknown) => boolean): number | null {
  let found: number | null = null;
  visit(doc, {
    Node(_, node) {
      if (is(node) && node.range && node.range[0] < before) found = node.range[0];
    },
  });
  return found;
}
