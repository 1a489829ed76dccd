/** Reads a YAML text: its value, where each part of it stands, or what is wrong with it. */
import {
  Composer,
  isMap,
  isPair,
  isScalar,
  Parser,
  YAMLParseError,
  type CST,
  type Document,
  type Node,
} from 'yaml';
import { pointAt, type Fault, type FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { tooDeep } from './yaml-depth.ts';
import { yamlFault } from './yaml-faults.ts';

export interface YamlPlaces {
  /** The place of the value at a path such as `['goals', 0, 'quote']`, or of its nearest ancestor. */
  at(path: readonly PropertyKey[]): FilePlace;
  /** The place of a key, the last of the path. */
  atKey(path: readonly PropertyKey[]): FilePlace;
}

/**
 * @param file path for messages
 * @param firstLine line of the file on which the YAML starts
 * @returns the value, or the fault that keeps it from being read
 */
export function readYaml(
  file: string,
  text: string,
  firstLine: number,
): YamlPlaces & { value: unknown; fault: Fault | null } {
  const place = (offset: number): FilePlace => {
    const { line, column } = pointAt(text, offset);
    return { file, line: line + firstLine - 1, column };
  };
  const deep = tooDeep(text);
  // The reader nests with the text: what nests without end would keep it busy for half a minute.
  const doc = documentOf(deep === null ? text : '');
  const wrong = deep === null ? yamlFault(doc, text, place) : fault('F3/deep', place(deep));
  return {
    value: wrong ? null : doc.toJS(),
    fault: wrong,
    at: (path) => place(offsetOf(doc, path)),
    atKey: (path) => place(offsetOf(doc, path, true)),
  };
}

/** What `parseDocument` of the library does, but it stops where a sign belongs nowhere: a million of them take half a minute. */
function documentOf(text: string): Document {
  const composer = new Composer({ logLevel: 'error' });
  const [doc, second] = composer.compose(untilError(new Parser().parse(text)), true, text.length);
  if (second) doc!.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''));
  return doc as unknown as Document;
}

function* untilError(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    yield token;
    if (token.type === 'error') return;
  }
}

function offsetOf(doc: Document, path: readonly PropertyKey[], keyItself = false): number {
  let node: Node | null | undefined = doc.contents;
  let offset = node?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      const wanted = (keyItself && index === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key)) as
        Node | undefined;
      node = (pair?.value as Node | undefined) ?? null;
      offset = wanted?.range?.[0] ?? offset;
    } else {
      node = (doc.getIn(path.slice(0, index + 1) as unknown[], true) as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    }
  });
  return offset;
}
