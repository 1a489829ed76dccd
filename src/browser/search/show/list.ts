/** The list of an answer, a page at a time. */
import { pageOf } from '../../../text/clause-id.ts';
import type { Hit } from '../../../search/search.ts';
import type { SearchTable } from '../../../search/table.ts';
import type { ResultText } from '../../../search/result-text.ts';
import { h } from '../../base/dom.ts';
import { pagedList } from '../../base/paged-list.ts';
import type { SearchEngine } from '../engine.ts';
import { notLoaded } from '../refused.ts';
import { resultItem, type Match } from './results.ts';
import { stillToCome } from './total.ts';

const PAGE = { exact: 10, alias: 5, near: 5 };

export interface ResultList {
  list: HTMLElement;
  /** The button that makes it longer. */
  more: HTMLElement;
  /** What the first page shows. */
  first: ResultText[];
}

/**
 * @param hits in the order to be shown
 * @param match see `resultItem`
 * @param chapters whether every chapter has its heading
 * @param shown how many are shown at once, where that is more than a page
 * @throws where the texts of the first page cannot be had
 */
export async function resultList(
  engine: SearchEngine,
  table: SearchTable,
  hits: readonly Hit[],
  terms: readonly string[],
  match: Match,
  chapters: boolean,
  shown = 0,
): Promise<ResultList> {
  const list = h('ol', { class: 'hits' });
  let first: ResultText[] | undefined;
  let last = '';
  const several = match === 'exact' && terms.length > 1;
  const make = async (some: readonly Hit[]): Promise<HTMLElement[]> => {
    const texts = await Promise.all(some.map((hit) => engine.resultText(hit, several)));
    first ??= texts.slice(0, PAGE[match]);
    return some.map((hit, k) => {
      const item = resultItem(table, hit, texts[k]!, terms, match);
      const chapter = pageOf(hit.entry.id);
      if (chapters && last !== chapter) item.prepend(h('h2', {}, table.chapters[chapter] ?? chapter));
      last = chapter;
      return item;
    });
  };
  const more = await pagedList(list, hits, PAGE[match], stillToCome(hits), make, notLoaded, shown);
  return { list, more, first: first ?? [] };
}
