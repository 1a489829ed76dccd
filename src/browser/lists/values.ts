/** What the entries of a list are filtered by, read from what is shown of them. */

const LAST_FOLDER = /([^/]+)\/(?:index\.html)?$/;
const folderOf = (link: HTMLAnchorElement): string => LAST_FOLDER.exec(link.pathname)?.[1] ?? '';

/** A value that is no attribute of the entry or its group, by its name. */
const SHOWN: Record<string, (entry: HTMLElement) => string[]> = {
  chapter: (entry) => links(entry, 'th').map(folderOf),
  // The item of a box is of its block; whatever stands in no box is of the text.
  box: (entry) => links(entry, 'th').map(({ hash }) => /^#(.+)-i\d+$/.exec(hash)?.[1] ?? 'text'),
  // Said only of those that are more than planned.
  status: (entry) => [entry.querySelector('.status')?.textContent.trim() ?? '计划'],
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
