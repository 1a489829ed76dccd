/** Reads `content/site.yaml`, where there is one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../../text/faults.ts';
import { parseSite, type Site } from './site-config.ts';
import { contentRoot } from './read-plan.ts';

/** What is known of the site, and the faults of the file; `null` where it has any. */
export function readSite(root = contentRoot()): { site: Site | null; faults: Fault[] } {
  const file = path.join(root, 'site.yaml');
  const { value, faults } = parseSite(existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { site: value, faults };
}
