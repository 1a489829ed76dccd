/** What the page that checks quotations loads beside the texts of the search. */
import { changeBetween } from '../../text/change.ts';
import { wordingsOf, type Wording } from './corpus.ts';
import type { TargetFigure } from './figures.ts';

export interface VerifyData {
  /** What was received otherwise than it is shown: of which wording, from where to where, and what stood there. */
  received: [wording: number, start: number, end: number, words: string][];
  targets: TargetFigure[];
}

/** @param clauses as shown, in reading order, and as received where that differs */
export function packReceived(
  clauses: readonly (Wording & { source: string | null })[],
): VerifyData['received'] {
  const shown = wordingsOf(clauses);
  const received = Map.groupBy(
    wordingsOf(clauses.map(({ id, text, source }) => ({ id, text: source ?? text }))),
    ({ id }) => id,
  );
  const firsts = new Map([...shown.entries()].reverse().map(([n, { id }]) => [id, n]));
  return [...received].flatMap(([id, lines]) =>
    lines.flatMap(({ text }, line) => {
      const first = firsts.get(id);
      if (first === undefined) return [];
      const n = shown[first + line]?.id === id ? first + line : first;
      if (shown[n]!.text === text) return [];
      const { start, end, words } = changeBetween(shown[n]!.text, text);
      return [[n, start, end, words] satisfies VerifyData['received'][number]];
    }),
  );
}

/** @param shown all wordings, as `wordingsOf` gives them */
export const unpackReceived = (packed: VerifyData['received'], shown: readonly Wording[]): Wording[] =>
  packed.map(([n, start, end, words]) => {
    const { id, text } = shown[n]!;
    return { id, text: text.slice(0, start) + words + text.slice(end) };
  });
