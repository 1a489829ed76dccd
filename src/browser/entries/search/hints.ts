/** Loaded with the data `hints.js` where words are not found, or a reader wants other ones: the code beside the data. */
import { standsBy } from '../../../search/stands.ts';
import { suggest } from '../../../search/suggest/suggest.ts';
import { unpackHints, type PackedHints } from '../../../search/suggest/packed-hints.ts';
import { makeSuggester, type Suggester } from '../../../search/suggest/suggester.ts';
import type { LoadSpelling } from '../../../search/suggest/spelling.ts';
import type { OfEdition } from '../../../search/of-edition.ts';
import { insteadOf } from '../../search/instead/instead.ts';
import { sayInstead } from '../../search/instead/say-instead.ts';
import type { MakeAdvice } from '../../search/on-demand.ts';

const { planbook } = window as unknown as {
  planbook: { hints: OfEdition<PackedHints>; advice?: MakeAdvice };
};
let made: Suggester | undefined;
/** Code and data arrive in any order. */
const known = (): Suggester => (made ??= makeSuggester(unpackHints(planbook.hints.value)));

planbook.advice = (spelling) => {
  const load: LoadSpelling = () =>
    spelling().then(
      (make) => make(known().hints.words),
      () => null,
    );
  return {
    instead: (...asked) => insteadOf(known(), load, ...asked),
    say: sayInstead,
    beside: (query, terms, find) => suggest(known(), load, query, terms, false, standsBy(find)),
  };
};
