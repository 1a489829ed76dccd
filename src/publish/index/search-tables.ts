/** Writes what the search pages load for every answer: it says what pages the site has, so it comes when they are there. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES } from '../../search/jump/pages.ts';
import { outlineData } from './outline.ts';
import type { Plan } from '../../plan/plan.ts';
import { packLines } from '../../search/pack.ts';
import { searchTable } from './search-table.ts';
import type { PackedTable } from '../../search/table.ts';

/** Per plan `table.js` for every answer and `outline.js` for names and numbers. */
export function writeSearchTables(folder: string, plans: readonly Plan[]): void {
  for (const plan of plans) {
    const pages = pagesIn(path.join(folder, plan.id));
    const table = searchTable(plan, pages);
    const target = path.join(folder, plan.id, 'search');
    writeData(target, 'table', { ...table, lines: packLines(table.lines) } satisfies PackedTable);
    writeData(target, 'outline', outlineData(plan));
  }
}

/** A classic script that hands its data over by name; the search page listens. */
export const writeData = (folder: string, name: string, data: unknown): void =>
  writeFileSync(path.join(folder, `${name}.js`), `planbook.${name}=${JSON.stringify(data)}\n`);

/** Pages that were built for a plan: only they can be offered. */
const pagesIn = (folder: string): string[] =>
  PAGES.map(([page]) => page).filter((page) => existsSync(path.join(folder, page, 'index.html')));
