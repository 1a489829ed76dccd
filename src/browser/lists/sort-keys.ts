/** In which order the entries of a list stand, and by what of them. */

/** What an entry is sorted by: words, and among entries of the same words a figure, the largest first. */
export interface SortKey {
  /** Whether it says nothing that could be compared. */
  last: boolean;
  words: string;
  figure: number;
}

/** By value, figures of one unit stand together. */
export function sortKey(entry: HTMLElement, name: string): SortKey {
  const words = entry.querySelector(name === 'name' ? 'th' : `.${name}`)?.textContent?.trim() ?? '';
  return name === 'value' ? figureKey(words) : { last: words === '', words, figure: 0 };
}

const TIMES: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** `365亿元` is 36500000000 of 元, `8—10个` 10 of 个; words without a figure come last. */
export function figureKey(words: string): SortKey {
  const [, figure, times, unit] = /([\d.]+)([千万亿]*)([^\d]*?)(?:以上|以内|左右)?$/.exec(words) ?? [];
  if (figure === undefined) return { last: true, words: '', figure: 0 };
  const all = [...times!].reduce((product, sign) => product * TIMES[sign]!, Number(figure));
  return { last: false, words: unit!, figure: all };
}

export const compareKeys = (a: SortKey, b: SortKey): number =>
  Number(a.last) - Number(b.last) || a.words.localeCompare(b.words, 'zh') || b.figure - a.figure;
