/** Figures over many measurements. */

/** The value below which the share `part` (0 to 1) of the values lies; 0.5 is the median. Throws when there are none. */
export function percentile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new Error('nothing measured');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mulberry32: the same numbers from 0 to 1 in every run. */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Substrings of a text, cut anywhere.
 * @param lengths shortest and longest, in UTF-16 units
 */
export function substrings(text: string, count: number, lengths: [number, number], seed: number): string[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const length = lengths[0] + Math.floor(next() * (lengths[1] - lengths[0] + 1));
    const start = Math.floor(next() * (text.length - length));
    return text.slice(start, start + length);
  });
}
