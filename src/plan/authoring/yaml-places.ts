/**
 * Where the parts of a YAML text stand. A reader that knows that takes five times as long as one that does not: it is
 * asked when there is a fault to tell.
 */
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Place } from '../../text/faults.ts';

export interface YamlPlaces {
  /** What is wrong with the text as YAML, first fault only, or `null`. */
  fault: { message: string; place: Place } | null;
  /** The place of the value at a path such as `['goals', 0, 'quote']`, or of its nearest ancestor. */
  at(path: readonly PropertyKey[]): Place;
  /** The place of a key, the last of the path. */
  atKey(path: readonly PropertyKey[]): Place;
}

/** @param firstLine line of the file on which the YAML starts */
export function yamlPlaces(text: string, firstLine: number): YamlPlaces {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [error] = doc.errors;
  return {
    fault: error ? { message: error.message.split('\n')[0]!, place: place(error.pos[0]) } : null,
    at: (path) => place(offsetOf(doc, path)),
    atKey: (path) => place(offsetOf(doc, path, true)),
  };
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
