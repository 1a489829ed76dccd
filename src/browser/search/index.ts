/** Pagefind, asked for one word of the index at a time. */
import type { Positions } from '../../search/search.ts';
import { inTime } from '../base/patience.ts';
import { watchIndex } from './index-watch.ts';

export interface Pagefind {
  options(options: { noWorker: boolean; basePath: string }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: number[] }[] } | null>;
}

/** Where a word stands: every word of the index is a character or a pair, so this is exact and loads little. */
export type Lookup = (word: string) => Promise<Positions>;

/** Counts the attempts: browsers remember a module that failed, so another attempt needs another name. */
let attempts = 0;

/**
 * Opens an index. The answer rejects when a piece did not arrive, instead of finding less.
 * @param folder address of the index, ending in a slash
 * @param edition mark of the edition it must be of
 * @param further what else is to be opened with it
 * @throws when the index cannot be had
 */
export async function openIndex(
  folder: string,
  edition: string,
  further?: (pagefind: Pagefind) => Promise<void>,
): Promise<Lookup> {
  let broken: Error | undefined;
  const unwatch = watchIndex(folder, edition, (why) => (broken ??= why));
  const check = (): void => {
    if (!broken) return;
    unwatch();
    throw broken;
  };
  const again = attempts > 0 ? `?${attempts}` : '';
  attempts += 1;
  try {
    const pagefind = (await inTime(import(`${folder}pagefind.js${again}`), folder)) as Pagefind;
    await pagefind.options({ noWorker: true, basePath: folder });
    await inTime(pagefind.init(), folder);
    if (further) await inTime(further(pagefind), folder);
    check();
    const known = new Map<string, Promise<Positions>>();
    const lookUp: Lookup = async (word) => {
      const answer = await inTime(pagefind.search(word), folder).catch((error: unknown) => {
        check();
        throw error;
      });
      check();
      if (!answer) throw new Error(folder);
      // The build names records by their place in reading order.
      return new Map(answer.results.map(({ id, words }) => [Number(id), words]));
    };
    return (word) => {
      const positions = known.get(word) ?? lookUp(word);
      known.set(word, positions);
      return positions;
    };
  } catch (error) {
    unwatch();
    // Pagefind says of what it misses no more than that.
    throw broken ?? error;
  }
}
