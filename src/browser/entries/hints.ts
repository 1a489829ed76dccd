/** Loaded with `hints.js` when the search page wants other words: the code beside the data. */
import { otherwise } from '../../search/otherwise/otherwise.ts';
import { suggest } from '../../search/suggest/suggest.ts';
import { makeSuggester, type SuggestData, type Suggester } from '../../search/suggest/suggester.ts';
import type { OfEdition } from '../../search/of-edition.ts';
import type { SuggestCode } from '../search/on-demand.ts';

const { planbook } = window as unknown as {
  planbook: { hints: OfEdition<SuggestData>; advice?: SuggestCode };
};
let made: Suggester | undefined;
/** Code and data arrive in any order. */
const known = (): Suggester => (made ??= makeSuggester(planbook.hints.value));
planbook.advice = {
  suggest: (...asked) => suggest(known(), ...asked),
  otherwise: (...asked) => otherwise(known(), ...asked),
};
