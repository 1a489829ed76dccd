/**
 * Arriving from a search (`?hl=…`): marks the words in the chapter and steps from one occurrence to the next. The
 * core of search is loaded only then.
 */
import { fetchScript } from '../base/fetch-script.ts';

if (new URLSearchParams(location.search).get('hl'))
  fetchScript('../../assets/highlight.js').catch(() => undefined);
