/** Loaded by the search page to read numbers and names as places: the code that is not needed for an answer. */
import { jump, type Offer } from '../plan/jump.ts';
import { outlineOf } from '../plan/outline.ts';
import type { SearchTable } from '../plan/search-table.ts';

export type Jump = (query: string, table: SearchTable) => Offer[];

const { planbook } = window as unknown as { planbook: { jump?: Jump } };
planbook.jump = (query, table) => jump(query, outlineOf(table));
