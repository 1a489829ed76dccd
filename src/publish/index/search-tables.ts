/** What the search pages load for every answer. */
import { PAGES } from '../../search/jump/pages.ts';
import { packLines } from '../../search/pack.ts';
import type { PackedTable } from '../../search/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { outlineData } from './outline.ts';
import { searchTable } from './search-table.ts';

/**
 * Per plan `table.js` for every answer and `outline.js` for names and numbers.
 * @param hasPage whether the site has a page of the plan, such as `goals/`: only those can be offered
 */
export function searchTables(plan: Plan, hasPage: (page: string) => boolean): Map<string, string> {
  const pages = PAGES.map(([page]) => page).filter((page) => hasPage(page === '.' ? '' : `${page}/`));
  const table = searchTable(plan, pages);
  return new Map([
    script('table', { ...table, lines: packLines(table.lines) } satisfies PackedTable),
    script('outline', outlineData(plan)),
  ]);
}

/** A classic script that hands its data over by name; the search page listens. */
export const script = (name: string, data: unknown): [file: string, text: string] => [
  `${name}.js`,
  `planbook.${name}=${JSON.stringify(data)}\n`,
];
