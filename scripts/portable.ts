/** Rewrites the addresses of every built page. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePortable } from '../src/site/portable.ts';

export function makeSitePortable(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    const page = name.split(path.sep).join('/');
    // A server shows the 404 page at any depth: only there addresses stay as they are, from the root.
    if (page === '404.html') continue;
    writeFileSync(file, makePortable(readFileSync(file, 'utf8'), page));
  }
}
