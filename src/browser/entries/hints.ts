/** Loaded with `hints.js` when the search page wants other words to offer: the code beside the data. */
import { adviser, type Hints } from '../../search/suggest/hints.ts';
import { offered } from '../../search/suggest/offered.ts';

function advice(hints: Hints) {
  const known = adviser(hints);
  return {
    offered: offered.bind(null, known),
  };
}
export type Advice = ReturnType<typeof advice>;

const { planbook } = window as unknown as { planbook: { hints: Hints; advice?: Advice } };
planbook.advice = advice(planbook.hints);
