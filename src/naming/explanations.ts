/** What a mark or a record says when it is asked: made with the pages, loaded when a reader asks, also from a disk. */

/** Words, with a link behind them where they lead somewhere; its address is as seen from the page. */
export type ExplainedLine = string | [words: string, link: string, address: string];

/** By the fragment of the address that the mark leads to, or the id of the record. */
export type Explanations = Record<string, ExplainedLine[]>;

/** In which of a page's slices an explanation stands, so that a tap loads little; both sides reckon it from the id. */
export const sliceOf = (id: string, slices: number): number =>
  [...id].reduce((sum, sign) => sum + sign.codePointAt(0)!, 0) % slices;
