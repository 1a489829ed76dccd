/**
 * Arriving from a search (`?hl=…`): marks the words in the chapter and steps from one occurrence to the next. The
 * core of search is loaded only then.
 */
import { h } from './dom.ts';

const words = new URLSearchParams(location.search).get('hl');
if (words) {
  const script = h('script', { src: new URL('../../assets/highlight.js', document.baseURI).href });
  document.head.append(script);
}
