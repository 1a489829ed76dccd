/** Shows hits: each with its place in the book, its lead, an excerpt with the words marked. */
import { excerpt, type Hit } from '../plan/search.ts';
import type { SearchTable } from '../plan/search-table.ts';
import { h } from './dom.ts';

export const KINDS: Record<string, string> = {
  paragraph: '正文',
  heading: '标题',
  box: '专栏',
  item: '专栏条目',
  table: '表',
  row: '表格行',
};

/** `第四章 … › 第一节 …` */
export function pathOf(table: SearchTable, id: string): string {
  const [chapter, section] = [/^c\d+/.exec(id)![0], /^c\d+-s\d+/.exec(id)?.[0]];
  return [table.names[chapter], section && table.names[section]].filter(Boolean).join(' › ');
}

/** Places a clause names, three at most. */
function placesOf(table: SearchTable, { index }: Hit): string {
  const named = table.lines[index]![5];
  const names = named.slice(0, 3).map((place) => table.places[place]);
  const rest = named.length > 3 ? `等 ${named.length} 地` : '';
  return names.length > 0 ? ` · ${names.join('、')}${rest}` : '';
}

/**
 * One result.
 * @param text the clause's text as shown
 * @param match `exact`, or `near` for clauses that do not contain the words
 */
export function resultItem(
  table: SearchTable,
  hit: Hit,
  text: string,
  terms: readonly string[],
  match: 'exact' | 'near',
): HTMLLIElement {
  const { id, kind } = hit.entry;
  const chapter = /^c(\d+)/.exec(id)![1]!;
  const to = `../${chapter}/?hl=${encodeURIComponent(terms.join(' '))}#${id}`;
  const words = excerpt(text, terms, hit.entry.parent ? 20 : 40).map(({ text: t, marked }) =>
    marked ? h('mark', {}, t) : t,
  );
  const link = h('a', { href: to }, ...words);
  const places = placesOf(table, hit);
  const times = hit.spots.length > 1 ? ` · ${hit.spots.length} 处` : '';
  return h(
    'li',
    { 'data-clause': id, 'data-match': match, class: hit.entry.parent ? 'whole' : '' },
    h('p', { class: 'where' }, `${pathOf(table, id)} · ${KINDS[kind] ?? kind}${places}${times}`),
    h('p', { class: 'words' }, link),
  );
}
