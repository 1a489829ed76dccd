/** Loaded with the data `spelling.js` where words are not understood as they are: pinyin and misprints. */
import { makeSpelling } from '../../../search/suggest/make-spelling.ts';
import type { SpellingData } from '../../../search/suggest/spelling.ts';
import type { OfEdition } from '../../../search/of-edition.ts';
import type { MakeSpelling } from '../../search/on-demand.ts';

const { planbook } = window as unknown as {
  planbook: { spelling: OfEdition<SpellingData>; makeSpelling?: MakeSpelling };
};
planbook.makeSpelling = (known) => makeSpelling(planbook.spelling.value, known);
