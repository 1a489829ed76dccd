/** Stretches of a text that never cut a character of two code units. */

/** `at`, or one less where it would cut a character of two code units. */
export const safeCut = (text: string, at: number): number =>
  at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;

/** Stretches by their beginning, those that overlap as one. */
export function mergeSpans(spans: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** Where the character that begins at `start` ends. */
export const characterEnd = (text: string, start: number): number =>
  start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
