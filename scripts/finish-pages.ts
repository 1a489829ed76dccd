/** Rewrites every built page: see `src/site/finish-page.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishPage } from '../src/site/finish-page.ts';
import { filesOf } from './site-files.ts';

export function finishPages(folder: string): void {
  const read = (address: string): string => readFileSync(path.join(folder, address), 'utf8');
  for (const page of filesOf(folder))
    if (page.endsWith('.html')) writeFileSync(path.join(folder, page), finishPage(read(page), page, read));
}
