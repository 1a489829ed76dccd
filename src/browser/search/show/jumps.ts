/** Shows the places meant, above the results. */
import { folderOf, isClause } from '../../../text/clause-id.ts';
import { fold } from '../../../search/fold.ts';
import { mayBeNamed, looksNumbered } from '../../../search/jump/gate.ts';
import type { JumpTarget } from '../../../search/jump/name.ts';
import type { SearchTable } from '../../../search/table.ts';
import type { ResultText } from '../../../search/result-text.ts';
import { h } from '../../base/dom.ts';
import type { Answer } from '../answer.ts';
import type { SearchData } from '../data.ts';

const MOST_PLACES = 2;

/** Places meant by number or name; they need only the table, not the index. */
export const jumpsByNumber = async (data: SearchData, q: string): Promise<JumpTarget[]> =>
  q.trim() ? data.jumps(q).catch(() => []) : [];

/** Places that bear the words as their name. */
export async function jumpsByName(
  data: SearchData,
  { asked, terms, hits, near }: Answer,
  { called }: SearchTable,
): Promise<JumpTarget[]> {
  if (looksNumbered(asked) || !mayBeNamed(asked, called, hits, near)) return [];
  // Words that were not found may be written in another way: signs count for a name as they were typed.
  return data.named(hits.length > 0 ? terms.join(' ') : asked).catch(() => []);
}

/** Pages of the places whose name begins with the words, taken from what the results name. */
export function jumpsToPlaces(typed: string, results: readonly ResultText[]): JumpTarget[] {
  const { text } = fold(typed);
  if ([...text].length < 2) return [];
  const meant = results.flatMap(({ places }) => places).filter(({ name }) => name.startsWith(text));
  const found = new Map(meant.map(({ id, name }) => [id, { to: `places/${id}`, name, where: '我的家乡' }]));
  return [...found.values()].sort((a, b) => a.name.length - b.name.length).slice(0, MOST_PLACES);
}

/** Address of a clause or a page as seen from the search page. */
export function jumpAddress(to: string): string {
  if (!isClause(to)) return to === '.' ? '../' : `../${to}/`;
  return `../${folderOf(to)}/${to === 'c0' ? '' : `#${to}`}`;
}

/** @param list the element that holds the offers; hidden while there is none */
export function showJumps(list: HTMLElement, targets: readonly JumpTarget[]): void {
  list.hidden = targets.length === 0;
  list.replaceChildren(
    ...targets.map(({ to, name, where }) => {
      const place = where ? [' ', h('small', {}, where)] : [];
      return h('li', {}, h('a', { href: jumpAddress(to), 'data-jump': to }, name, ...place));
    }),
  );
}
