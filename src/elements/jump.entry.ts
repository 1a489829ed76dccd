/** Loaded by the search page to read numbers and names as places: the code that is not needed for an answer. */
import { jump } from '../plan/jump.ts';
import type { Offer } from '../plan/jump-name.ts';
import { outlineOf, type OutlineData } from '../plan/outline.ts';
import type { Line } from '../plan/search-table.ts';

export type Jump = (query: string, outline: OutlineData, lines: readonly Line[]) => Offer[];

const { planbook } = window as unknown as { planbook: { jump?: Jump } };
planbook.jump = (query, outline, lines) => jump(query, outlineOf(outline, lines));
