/**
 * Arriving from a search (`?hl=…`): marks the words in the chapter and steps from one occurrence to the next. The
 * core of search is loaded only then.
 */
import { fetchOwn } from '../base/load-script.ts';

if (new URLSearchParams(location.search).get('hl')) fetchOwn('highlight').catch(() => undefined);
