/** Finds where two texts agree again after a difference. */

/** The character at `at`, whole where it takes two code units; empty behind the end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/**
 * The shortest skips on both sides after which the next characters agree again, never into the middle of a character.
 * @returns how much to skip in `a` from `i` and in `b` from `j`; the whole rest where nothing near agrees
 */
export function resync(a: string, i: number, b: string, j: number): [number, number] {
  for (let total = 1; total < 600; total += 1)
    for (let di = 0; di <= total; di += 1) {
      const [x, y] = [i + di, j + total - di];
      if (x > a.length || y > b.length || cuts(a, x) || cuts(b, y)) continue;
      const next = a.slice(x, x + 8);
      if (next ? b.startsWith(next, y) : y === b.length) return [di, total - di];
    }
  return [a.length - i, b.length - j];
}

const cuts = (text: string, at: number): boolean => at > 0 && characterAt(text, at - 1).length === 2;
