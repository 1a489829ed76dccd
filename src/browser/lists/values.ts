/** What the entries of a list are filtered by, read from what is shown of them. */

const LAST_FOLDER = /([^/]+)\/(?:index\.html)?$/;
const folderOf = (link: HTMLAnchorElement): string => LAST_FOLDER.exec(link.pathname)?.[1] ?? '';

/** A value that is no attribute of the entry or its group, by its name. */
const SHOWN: Record<string, (entry: HTMLElement) => string[]> = {
  chapter: (entry) => links(entry, 'th').map(folderOf),
  // The item of a box is of its block; whatever stands in no box is of the text.
  box: (entry) => links(entry, 'th').map(({ hash }) => /^#(.+)-i\d+$/.exec(hash)?.[1] ?? 'text'),
  // Said only of those that are more than planned.
  status: (entry) => [entry.querySelector('.status')?.textContent ?? '计划'],
  place: (entry) => placesLinked(entry).map(([id]) => id),
};

const links = (entry: HTMLElement, cell: string): HTMLAnchorElement[] => [
  ...entry.querySelectorAll<HTMLAnchorElement>(`${cell} a`),
];

/** Id and name of every place an entry leads to. */
export const placesLinked = (entry: HTMLElement): [id: string, name: string][] =>
  links(entry, '.place').map((link) => [folderOf(link), link.textContent!]);

/** The values of an entry under a name: of an attribute, of a cell that leads elsewhere, of the words of a cell. */
export function valuesOf(entry: HTMLElement, name: string): string[] {
  const given = entry.dataset[name] ?? entry.parentElement!.dataset[name];
  if (given !== undefined) return given.split('|');
  return SHOWN[name]?.(entry) ?? [entry.querySelector(`.${name}`)?.textContent?.trim() || '未写明'];
}

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
