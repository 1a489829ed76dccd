/** What the page says of verdicts stands in the page itself: the script brings no words. */

export const checker = document.querySelector<HTMLElement>('plan-verify')!;

/** Its sentences, each with a `*` for whatever is put into it: see `pages/[plan]/verify`. */
type Sentence =
  'busy' | 'judged' | 'none' | 'lost' | 'unloaded' | 'shown' | 'received' | 'astray' | 'same' | 'other';

/** @param values in the place of each `*` of the sentence */
export const checkerSays = (sentence: Sentence, ...values: (Node | string)[]): (Node | string)[] =>
  checker.dataset[sentence]!.split('*').flatMap((part, n) => [part, values[n] ?? '']);
