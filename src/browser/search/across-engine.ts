/** Asks the index across all plans, and each plan's own data for what is shown of it. */
import { findAcross, type AcrossTable, type PlanHits } from '../../search/across.ts';
import { FOLD_VERSION } from '../../search/fold.ts';
import type { Spot } from '../../search/search.ts';
import { searchData, type SearchData } from './data.ts';
import { openIndex } from './index.ts';
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
  const parts = async (): Promise<number> => (await table()).parts ?? 1;
  const open = () => once(() => openIndex(`${base}index/`, edition, parts));
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
