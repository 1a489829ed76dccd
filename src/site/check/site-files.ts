/** The files of a built site. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files below a folder, with slashes, sorted by their characters: the same on every machine. */
export function filesOf(folder: string): string[] {
  const found: string[] = [];
  const walk = (at: string, prefix: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(path.join(at, entry.name), `${prefix}${entry.name}/`);
      else if (entry.isFile()) found.push(prefix + entry.name);
    }
  };
  walk(folder, '');
  return found.sort();
}

/** One page of every kind, as addresses relative to the site's root: of numbered chapters and of places, one each. */
export function pagesOfEveryKind(folder: string): string[] {
  const kinds = new Map<string, string>();
  for (const file of filesOf(folder)) {
    if (!file.endsWith('index.html')) continue;
    const kind = file.replace(/\/([ab]?)\d+\//, '/$11/').replace(/\/places\/[^/]+\/index/, '/places/*/index');
    if (!kinds.has(kind)) kinds.set(kind, file.slice(0, -'index.html'.length));
  }
  return [...kinds.values()];
}
