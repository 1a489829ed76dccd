/** The names that files of a plan have, and what was meant by another. */
import { distance } from 'fastest-levenshtein';

export const REQUIRED = ['plan.yaml', 'source.txt', 'errata.yaml'] as const;
const OPTIONAL = [
  'ids.txt',
  'editions.txt',
  'places.yaml',
  'figures.yaml',
  'terms.yaml',
  'everyday.yaml',
] as const;
const FOLDER = 'chapters';
/** The folders of a plan: its chapters, and the pictures that came with its source. */
export const FOLDERS: readonly string[] = [FOLDER, 'pictures'];
export const NAMES: readonly string[] = [...REQUIRED, ...OPTIONAL, ...FOLDERS.map((name) => `${name}/`)];

/** Whether a path inside a plan's folder is that of a file, or of a folder, that plans have. */
export const isKnown = (path: string): boolean => FOLDERS.includes(path) || NAMES.includes(path);

/** Whether a path is that of a picture. */
export const isPicture = (path: string): boolean => /^pictures\/[^/]+$/.test(path);

/** The name a misspelt one was meant to be: `id.txt` → `ids.txt`, `13-新增.md` → `chapters/13-新增.mdx`; else `null`. */
export function meantBy(path: string): string | null {
  const chapter = /^(?:chapters\/)?(\d{1,3})([-_ ].+|[^-\w.][^.]*)?\.(?:md|mdx|markdown|txt)$/i.exec(path);
  if (chapter) {
    const [, number, title = ''] = chapter;
    return `${FOLDER}/${number!.padStart(2, '0')}${title.replace(/^[-_ ]*(?=.)/, '-')}.mdx`;
  }
  if (path.startsWith(`${FOLDER}/`)) return null;
  const near = NAMES.find((name) => distance(path.toLowerCase(), name.replace('/', '')) <= 2);
  return near ?? NAMES.find((name) => stem(name) === stem(path)) ?? null;
}

const stem = (name: string): string => name.toLowerCase().replace(/[./].*$/, '');
