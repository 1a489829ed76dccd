/** Below the little that was found, what the plan says in other words: it loads after the answer and moves nothing. */
import { besideThem } from '../../../search/answer/beside.ts';
import type { Hit } from '../../../search/search.ts';
import type { SearchTable } from '../../../search/table.ts';
import { h } from '../../base/dom.ts';
import type { SearchEngine } from '../engine.ts';
import { resultList } from './list.ts';

/**
 * @param output holds the answer
 * @param words the plan's other words
 * @param exact what was found
 * @param current whether the answer is still wanted
 */
export async function showBelow(
  output: HTMLElement,
  engine: SearchEngine,
  table: SearchTable,
  words: readonly string[],
  exact: readonly Hit[],
  current: () => boolean,
): Promise<void> {
  const hits = await besideThem(words, exact, (wanted) => engine.exact(wanted));
  const { list, more } = await resultList(engine, table, hits, words, 'alias', false);
  const line = h('p', { class: 'below' }, `规划里意思相近的“${words.join('”“')}”：`);
  if (current()) output.append(line, list, more);
}
