/** What the search pages load for every answer. */
import { PAGE_NAMES } from '../../search/jump/pages.ts';
import { packLines } from '../../search/pack.ts';
import type { OfEdition } from '../../search/of-edition.ts';
import type { PackedTable } from '../../search/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { editionOf } from '../data/edition.ts';
import { outlineData } from './outline.ts';
import { searchTable } from './search-table.ts';

/**
 * Per plan `table.js` for every answer and `outline.js` for names and numbers.
 * @param hasPage whether the site has a page of the plan, such as `goals/`: only those can be offered
 */
export function searchTables(plan: Plan, hasPage: (page: string) => boolean): Map<string, string> {
  const pages = PAGE_NAMES.map(([page]) => page).filter((page) => hasPage(page === '.' ? '' : `${page}/`));
  const table = searchTable(plan, pages);
  const { mark } = editionOf(plan);
  return new Map([
    script('table', mark, { ...table, lines: packLines(table.lines) } satisfies PackedTable),
    script('outline', mark, outlineData(plan)),
  ]);
}

/** A classic script that hands its data over by name, and says of which edition they are. */
export const script = (name: string, edition: string, value: unknown): [file: string, text: string] => [
  `${name}.js`,
  `planbook.${name}=${JSON.stringify({ edition, value } satisfies OfEdition<unknown>)}\n`,
];
