/** Pagefind, asked for one word of the index at a time. */
import type { Positions } from '../../search/search.ts';
import { inTime } from '../base/patience.ts';
import { watchIndex } from './index-watch.ts';

interface Pagefind {
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
 * @param countParts of how many parts it is (see `indexInParts`); asked while the first one loads
 * @throws when the index cannot be had
 */
export async function openIndex(
  folder: string,
  edition: string,
  countParts = (): Promise<number> => Promise.resolve(1),
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
    await inTime(addParts(pagefind, folder, await countParts()), folder);
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

/** Further parts have no program of their own: they are read when the first one has brought it. */
async function addParts(pagefind: Pagefind, folder: string, parts: number): Promise<void> {
  if (parts === 1) return;
  // Pagefind waits for a program that does not come without end; asked for nothing, it says so.
  await pagefind.search('');
  const further = Array.from({ length: parts - 1 }, (_, n) => `${folder}${n + 2}/`);
  await Promise.all(further.map((part) => pagefind.mergeIndex(part)));
}
