/** What was found in one of several plans: its best clauses, and the way to all of them. */
import type { PlanHits } from '../../../search/across.ts';
import { rank } from '../../../search/answer/rank.ts';
import { entryOf } from '../../../search/pack.ts';
import { headSuffices } from '../../../search/result-head.ts';
import type { AcrossEngine } from '../across-engine.ts';
import { h } from '../../base/dom.ts';
import { resultItem } from './results.ts';

const BEST = 3;

/**
 * @param q as typed: the plan's own search is asked the same
 * @param terms folded
 */
export async function planGroup(
  q: string,
  terms: readonly string[],
  { id, name, edition, hits }: PlanHits,
  engine: AcrossEngine,
): Promise<HTMLElement> {
  const data = engine.data({ id, edition });
  const table = await data.table();
  const best = rank(
    hits.map(({ index, spots }) => ({ index, spots, entry: entryOf(table.lines[index]!) })),
  ).slice(0, BEST);
  const items = await Promise.all(
    best.map(async (hit) => {
      const shown = await data.text(hit.entry, headSuffices(hit, terms.length > 1));
      return resultItem(table, hit, shown, terms, 'exact', `../${id}/`);
    }),
  );
  const all = `../${id}/search/?${new URLSearchParams({ q }).toString()}`;
  const heading = h('h2', {}, h('a', { href: all }, name), ' ', h('small', {}, `${hits.length} 段`));
  return h('section', { 'data-plan': id }, heading, h('ol', { class: 'hits' }, ...items));
}
