/**
 * Arriving from a search (`?hl=…`): marks the words in the chapter and steps from one occurrence to the next. The
 * core of search is loaded only then.
 */
import { h } from '../base/dom.ts';
import { root } from '../base/root.ts';

const words = new URLSearchParams(location.search).get('hl');
if (words) {
  const script = h('script', { src: `${root}assets/highlight.js` });
  document.head.append(script);
}
