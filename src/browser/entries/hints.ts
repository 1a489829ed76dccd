/** Loaded with `hints.js` when the search page wants other words to offer: the code beside the data. */
import { makeSuggester, type SuggestData } from '../../search/suggest/suggester.ts';
import type { OfEdition } from '../../search/of-edition.ts';
import type { SuggestCode } from '../search/on-demand.ts';
import { suggest } from '../../search/suggest/suggest.ts';

const { planbook } = window as unknown as {
  planbook: { hints: OfEdition<SuggestData>; advice?: SuggestCode };
};
const known = makeSuggester(planbook.hints.value);
planbook.advice = { suggest: (...asked) => suggest(known, ...asked) };
