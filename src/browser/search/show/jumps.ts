/** Shows the places meant, above the results. */
import { folderOf, isClause, pageOf } from '../../../text/clause-id.ts';
import { cardsOf } from '../../../search/answer/cards.ts';
import { mayBeNamed, looksNumbered } from '../../../search/jump/gate.ts';
import { pageName, unpackPages } from '../../../search/jump/pages.ts';
import type { JumpTarget } from '../../../search/jump/name.ts';
import type { SearchTable } from '../../../search/table.ts';
import type { ResultText } from '../../../search/result-text.ts';
import { h } from '../../base/dom.ts';
import type { Answer } from '../answer.ts';
import type { SearchData } from '../data.ts';

/** Places meant by number or name; they need only the table, not the index. */
export async function jumpsByNumber(data: SearchData, q: string): Promise<JumpTarget[]> {
  const figure = /^\s*\d+\s*$/.test(q) ? Number(q) : 0;
  try {
    // More than there are chapters, boxes and tables is the number of none: what reads numbers need not load.
    const counted =
      figure > 0 ? (await data.table()).lines.filter(([id, kind]) => isCounted(id, kind)).length : 0;
    return figure > counted ? [] : await data.jumps(q);
  } catch {
    return [];
  }
}

const isCounted = (id: string, kind: string): boolean =>
  id === pageOf(id) || kind === 'box' || kind === 'table';

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

/** Pages of the places whose name the words are, taken from what the results name. */
export const jumpsToPlaces = (
  words: readonly string[],
  results: readonly ResultText[],
  { called }: SearchTable,
): JumpTarget[] =>
  cardsOf(words, results)
    .filter(({ kind }) => kind === 'place')
    .map(({ id, name }) => ({ to: `places/${id}`, name, where: pageName('places', unpackPages(called)) }));

/** Address of a clause or a page as seen from the search page. */
export function jumpAddress(to: string): string {
  if (!isClause(to)) return to === '.' ? '../' : `../${to}/`;
  return `../${folderOf(to)}/${to === 'c0' ? '' : `#${to}`}`;
}

/** What a place or a chapter says of itself as a card. */
function cardOf(to: string): Record<string, string> {
  const place = /^places\/(.+)/.exec(to)?.[1];
  if (place) return { 'data-card': 'place', 'data-id': place };
  return isClause(to) && to === pageOf(to) ? { 'data-card': 'chapter', 'data-id': to } : {};
}

/** @param list the element that holds the offers; hidden while there is none */
export function showJumps(list: HTMLElement, targets: readonly JumpTarget[]): void {
  list.hidden = targets.length === 0;
  list.replaceChildren(
    ...targets.map(({ to, name, where }) => {
      const place = where ? [' ', h('small', {}, where)] : [];
      return h('li', cardOf(to), h('a', { href: jumpAddress(to), 'data-jump': to }, name, ...place));
    }),
  );
}
