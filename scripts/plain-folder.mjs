/**
 * Vite takes `#` and `?` in a path for the end of it, Astro reads `%41` as `A`. A project whose own path has such a sign is
 * built in a folder of links to it; the site goes where it belongs.
 */
import { createHash } from 'crypto';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'fs';
import { tmpdir } from 'os';
import path from 'path';

/** What is made in the project, not of it. */
const NOT_OF_IT = ['dist', '.astro', '.git'];

/** Goes to the folder of links where the project's own path will not do. */
export function enterPlainFolder() {
  const project = process.cwd();
  if (!/[#?%]/.test(project)) return;
  const links = path.join(
    tmpdir(),
    `planbook-${createHash('sha256').update(project).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(links, { recursive: true });
  for (const name of readdirSync(project).filter((entry) => !NOT_OF_IT.includes(entry)))
    lead(path.join(project, name), path.join(links, name));
  for (const name of ['PLANBOOK_DIST', 'PLANBOOK_CONTENT'])
    if (process.env[name]) process.env[name] = path.resolve(process.env[name]);
  process.env['PLANBOOK_DIST'] = process.env['PLANBOOK_DIST'] || path.join(project, 'dist');
  process.chdir(links);
}

/** @type {(from: string, to: string) => void} */
function lead(from, to) {
  if (!statSync(from).isDirectory()) copyFileSync(from, to);
  else if (!existsSync(to) || !lstatSync(to).isSymbolicLink()) symlinkSync(from, to, 'junction');
}
