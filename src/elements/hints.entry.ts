/** Loaded with `hints.js` when the search page wants other words to offer: the code beside the data. */
import { adviser, alsoSearch, simplified, spelt, type Hints } from '../plan/hints.ts';
import { misprints } from '../plan/misprints.ts';

function advice(hints: Hints) {
  const known = adviser(hints);
  return {
    simplified: (query: string) => simplified(known, query),
    also: (term: string, nothing: boolean) => alsoSearch(known, term, nothing),
    spelt: (query: string, whole: boolean) => spelt(known, query, whole),
    misprints: (term: string) => misprints(known, term),
  };
}
export type Advice = ReturnType<typeof advice>;

const { planbook } = window as unknown as { planbook: { hints: Hints; advice?: Advice } };
planbook.advice = advice(planbook.hints);
