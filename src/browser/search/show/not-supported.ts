/** Says what of a query is no sign here. */
import { h } from '../../base/dom.ts';

/** @param unknown signs of other search engines, as typed */
export const notSupported = (unknown: readonly string[]): HTMLElement[] =>
  unknown.length > 0
    ? [h('p', {}, `这里不支持“${unknown.join('”“')}”：几个词用空格隔开，都有的段落才算。`)]
    : [];
