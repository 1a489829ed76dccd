/** A way to a folder that every program takes for what it is. */
import { createHash } from 'node:crypto';
import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The folder, or a link to it, where its path has a sign that Vite takes for the end of it (`#`, `?`) or Astro for another
 * one (`%41`).
 */
export function plainPath(folder: string): string {
  const real = path.resolve(folder);
  if (!/[#?%]/.test(real)) return real;
  const links = path.join(os.tmpdir(), 'planbook-links');
  const link = path.join(links, createHash('sha256').update(real).digest('hex').slice(0, 12));
  mkdirSync(links, { recursive: true });
  if (!leadsTo(link, real)) {
    rmSync(link, { force: true });
    symlinkSync(real, link, 'junction');
  }
  return link;
}

function leadsTo(link: string, real: string): boolean {
  try {
    return readlinkSync(link) === real;
  } catch {
    return false;
  }
}
