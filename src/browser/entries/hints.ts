/** Loaded with `hints.js` when the search page wants other words to offer: the code beside the data. */
import { adviser, type Hints } from '../../search/suggest/hints.ts';
import type { OfEdition } from '../../search/of-edition.ts';
import type { Advice } from '../search/on-demand.ts';
import { offered } from '../../search/suggest/offered.ts';

const { planbook } = window as unknown as { planbook: { hints: OfEdition<Hints>; advice?: Advice } };
const known = adviser(planbook.hints.value);
planbook.advice = { offered: (...asked) => offered(known, ...asked) };
