/** Where a site is made and where it belongs. */
import { createHash } from 'node:crypto';
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where the site belongs; the environment variable lets tests build beside it. */
export const distFolder = (): string => process.env['PLANBOOK_DIST'] ?? 'dist';

/** What builds leave between each other; `npm ci` empties it with all packages. */
export const OWN = path.resolve('node_modules/.planbook');

/** Inside the project: while it builds, Astro runs code from there that needs the packages. */
export const SCRATCH = path.join(OWN, 'out');

/** A whole site that is to take its place at `target`: it is there as long as it has not. */
export const readyFolder = (target: string): string =>
  path.join(OWN, 'ready', createHash('sha256').update(target).digest('hex').slice(0, 12));

/** Beside the target, so that a rename is enough: the site to come, complete, and the one that goes. */
export const besideFolder = (target: string, which: 'new' | 'old'): string =>
  path.join(path.dirname(target), `.${path.basename(target)}.${which}`);

/** The folder itself, where `folder` is a link to it; it need not be there yet. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
    const to = isLink ? path.resolve(path.dirname(folder), readlinkSync(folder)) : path.resolve(folder);
    return isLink ? realFolder(to) : to;
  }
}
