/** Asks the index across all plans, and each plan's own data for what is shown of it. */
import { findAcross, type AcrossTable, type PlanHits } from '../../search/across.ts';
import { FOLD_VERSION } from '../../search/fold.ts';
import type { Spot } from '../../search/search.ts';
import { searchData, type SearchData } from './data.ts';
import { openIndex, type Pagefind } from './index.ts';
import { once } from '../base/fetch-script.ts';
import { dataFrom } from './load.ts';

export interface AcrossEngine {
  /** Rejects when the table or the index cannot be had. */
  load(): Promise<AcrossTable>;
  /** Forgets what failed. */
  retry(): void;
  /** Records that contain every term → where. */
  find(terms: readonly string[]): Promise<Map<number, Spot[]>>;
  /** The search data of one plan that was found in. */
  data(plan: Pick<PlanHits, 'id' | 'edition'>): SearchData;
}

/**
 * @param base address of the root's search folder, ending in a slash
 * @param edition mark of the edition of all plans together
 */
export function acrossEngine(base: string, edition: string): AcrossEngine {
  const table = once(async () => {
    const across = await dataFrom<AcrossTable>(base, 'across', edition);
    if (across.fold !== FOLD_VERSION) throw new Error('fold');
    return across;
  });
  const plans = new Map<string, SearchData>();
  const folder = `${base}index/`;
  const addParts = async (pagefind: Pagefind): Promise<void> => {
    const { parts = 1 } = await table();
    if (parts > 1) await mergeParts(pagefind, folder, parts);
  };
  const open = () => once(() => openIndex(folder, edition, addParts));
  let index = open();
  return {
    async load() {
      const [known] = await Promise.all([table(), index()]);
      return known;
    },
    retry: () => (index = open()),
    find: async (terms) => findAcross(terms, await index()),
    data({ id, edition: own }) {
      const data = plans.get(id) ?? searchData(new URL(`../${id}/search/`, base).href, own);
      plans.set(id, data);
      return data;
    },
  };
}

/** Further parts of an index (see `indexInParts`) have no program of their own: they are read when the first one has brought it. */
async function mergeParts(pagefind: Pagefind, folder: string, parts: number): Promise<void> {
  // Pagefind waits for a program that does not come without end; asked for nothing, it says so.
  await pagefind.search('');
  const further = Array.from({ length: parts - 1 }, (_, n) => `${folder}${n + 2}/`);
  await Promise.all(further.map((part) => pagefind.mergeIndex(part)));
}
