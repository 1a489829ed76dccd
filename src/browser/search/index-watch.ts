/**
 * Watches the downloads of the index: a piece that does not arrive whole must not look like «no hits». Pagefind fetches
 * by itself, so its fetches are looked at on their way.
 */
import { isNamedAfter } from '../../search/of-edition.ts';
import { isWhole } from '../../search/index-seal.ts';
import { OTHER_EDITION } from './refused.ts';

/** Files of the index that Pagefind unpacks; the others are text, and fail by themselves when broken. */
const TEXT = /\.(js|json)$/;
/** Its program and the list of its lists, by name. */
const EARLY = ['wasm.unknown.pagefind', 'pagefind-entry.json'];

/**
 * From now on, whatever is fetched below `prefix` arrives whole, or not at all.
 * @param prefix whole address of the index's folder
 * @param edition mark of the edition that the files must be of: the newest index may be one of a site that has gone on
 * @param fail told why, for each file that did not arrive
 * @returns how to stop watching
 */
export function watchIndex(prefix: string, edition: string, fail: (why: Error) => void): () => void {
  const real = window.fetch;
  // What is needed in any case is asked for before Pagefind is there to ask for it.
  const early = new Map(EARLY.map((name) => [prefix + name, real(prefix + name)]));
  for (const asked of early.values()) asked.catch(() => undefined);
  const watched: typeof fetch = async (...request) => {
    const [asked] = request;
    const address = new URL(asked instanceof Request ? asked.url : String(asked), location.href).href;
    if (!address.startsWith(prefix)) return real(...request);
    try {
      const name = new URL(address).pathname.split('/').at(-1)!;
      if (!isNamedAfter(edition, name)) throw new Error(OTHER_EDITION);
      const [file = ''] = address.split('?');
      let response = await (early.get(file) ?? real(...request));
      early.delete(file);
      // A damaged copy may lie in the browser's own cache.
      if (response.ok && !(await whole(name, response))) response = await real(address, { cache: 'reload' });
      if (response.ok && (await whole(name, response))) return response;
      throw new Error(address);
    } catch (error) {
      fail(error as Error);
      throw error;
    }
  };
  window.fetch = watched;
  return () => {
    if (window.fetch === watched) window.fetch = real;
  };
}

const whole = async (name: string, response: Response): Promise<boolean> =>
  TEXT.test(name) || isWhole(name, new Uint8Array(await response.clone().arrayBuffer()));
