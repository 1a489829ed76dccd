/** Shows the places meant, above the results. */
import { folderOf, headingOf, isClause, pageOf } from '../../../text/clause-id.ts';
import { cardsOf } from '../../../search/answer/cards.ts';
import { pathOf } from '../../../search/answer/whereabouts.ts';
import { inTitle, mayBeNamed, looksNumbered } from '../../../search/jump/gate.ts';
import { pageName, unpackPages } from '../../../search/jump/pages.ts';
import type { JumpTarget } from '../../../search/jump/name.ts';
import type { Hit } from '../../../search/search.ts';
import type { SearchTable } from '../../../search/table.ts';
import type { ResultText } from '../../../search/result-text.ts';
import { h } from '../../base/dom.ts';
import type { Answer } from '../answer.ts';
import type { SearchData } from '../data.ts';

/** Places meant by number or name; they need only the table, not the index. */
export async function jumpsByNumber(data: SearchData, q: string): Promise<JumpTarget[]> {
  const figure = /^\s*\d+\s*$/.test(q) ? Number(q) : 0;
  try {
    // What is more than there are chapters, or boxes and tables, is the number of none: what reads numbers need not load.
    const { lines } = await data.table();
    const chapters = lines.filter(([id]) => id === pageOf(id)).length;
    const boxes = lines.filter(([, kind]) => kind === 'box' || kind === 'table').length;
    return figure > Math.max(chapters, boxes) ? [] : await data.jumps(q);
  } catch {
    return [];
  }
}

/**
 * Places that bear the words as their name. What was found bears them as they are, and its titles are among the first
 * results: only where the words may name a page, or stand nowhere, more must load.
 * @param first the first results as shown, with their hits
 */
export async function jumpsByName(
  data: SearchData,
  { asked, terms, hits, instead }: Answer,
  table: SearchTable,
  first: Promise<readonly (readonly [Hit, ResultText])[]>,
): Promise<JumpTarget[]> {
  if (looksNumbered(asked)) return [];
  if (mayBeNamed(asked, table.called, [], instead?.near))
    // Words that were not found may be written in another way: signs count for a name as they were typed.
    return data.named(hits.length > 0 ? terms.join(' ') : asked).catch(() => []);
  if (hits.length === 0) return [];
  return (await first)
    .filter(([hit]) => inTitle(hit))
    .slice(0, MOST_TITLES)
    .map(([{ entry }, shown]) => titleOf(table, entry.id, shown));
}

/** More would push the results out of sight. */
const MOST_TITLES = 4;

function titleOf(table: SearchTable, id: string, shown: ResultText): JumpTarget {
  const where = id === pageOf(id) ? '' : pathOf(table, id, id === headingOf(id) ? '' : shown.section);
  return { to: id, name: shown.text.split('\n')[0]!, where };
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
