/** Loaded by the search page to find the places that bear words as their name: a part of `jump.entry.ts`. */
import { named } from '../plan/jump-name.ts';

export type NamedBy = typeof named;

const { planbook } = window as unknown as { planbook: { named?: NamedBy } };
planbook.named = named;
