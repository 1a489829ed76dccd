/** Asks the index across all plans, and each plan's own data for what is shown of it. */
import { findAcross, type AcrossTable } from '../../search/across.ts';
import { FOLD_VERSION } from '../../search/fold.ts';
import type { Spot } from '../../search/search.ts';
import { loadClassic, once, searchData, type SearchData } from './data.ts';
import { openIndex } from './index.ts';

export interface AcrossEngine {
  /** Rejects when the table or the index cannot be had. */
  load(): Promise<AcrossTable>;
  /** Forgets what failed. */
  retry(): void;
  /** Records that contain every term → where. */
  find(terms: readonly string[]): Promise<Map<number, Spot[]>>;
  /** The search data of one plan. */
  data(plan: string): SearchData;
}

/** @param base address of the root's search folder, ending in a slash */
export function acrossEngine(base: string): AcrossEngine {
  const table = once(async () => {
    await loadClassic(`${base}across.js`);
    const { across } = (window as unknown as { planbook: { across: AcrossTable } }).planbook;
    if (across.fold !== FOLD_VERSION) throw new Error('fold');
    return across;
  });
  const plans = new Map<string, SearchData>();
  const open = () => once(() => openIndex(`${base}index/`));
  let index = open();
  return {
    async load() {
      const [known] = await Promise.all([table(), index()]);
      return known;
    },
    retry: () => (index = open()),
    find: async (terms) => findAcross(terms, await index()),
    data(plan) {
      const data = plans.get(plan) ?? searchData(new URL(`../${plan}/search/`, base).href);
      plans.set(plan, data);
      return data;
    },
  };
}
