/** Loaded by the search page to read numbers and names as places: the code that is not needed for an answer. */
import { jump } from '../../search/jump/jump.ts';
import type { Offer } from '../../search/jump/name.ts';
import { outlineOf, type OutlineData } from '../../publish/index/outline.ts';
import type { SearchTable } from '../../publish/index/search-table.ts';

/** From what a reader typed to the places meant. */
export type Jump = (query: string, outline: OutlineData, table: SearchTable) => Offer[];

const { planbook } = window as unknown as { planbook: { jump?: Jump } };
planbook.jump = (query, outline, table) => jump(query, outlineOf(outline, table));
