/** What the page that checks quotations loads beside the texts of the search. */
import { changeBetween } from '../../text/change.ts';
import { wordingsOf, type Wording } from './corpus.ts';
import type { TargetFigure } from './figures.ts';

export interface VerifyData {
  /** What was received otherwise than it is shown: of which wording, from where to where, and what stood there. */
  received: [wording: number, start: number, end: number, words: string][];
  /** The longest names first. */
  targets: TargetFigure[];
  /** See `figureClaims`. */
  between: string;
}

/** What stands between a thing and its figure, and before it. */
export const BETWEEN =
  '年均|预期|目标|提高|增长|增加|下降|减少|达到|超过|突破|控制|保持|力争|实现|以上|以下|以内|左右|不低于|不超过|[将达为是到至在约的]|[^\\p{L}]';

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
