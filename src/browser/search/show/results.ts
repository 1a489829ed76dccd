/** Shows hits: each with its citation, the titles above it, its lead, an excerpt with the words marked. */
import { whereabouts } from '../../../search/answer/whereabouts.ts';
import { folderOf } from '../../../text/clause-id.ts';
import type { Hit } from '../../../search/search.ts';
import { excerpt, leadBefore } from '../../../search/excerpt.ts';
import type { SearchTable } from '../../../search/table.ts';
import type { ResultText } from '../../../search/result-text.ts';
import { h } from '../../base/dom.ts';
import { KIND_NAMES } from '../kind-names.ts';

/** `exact`; `alias` where a clause says it in other words; `near` where it only comes near. */
export type Match = 'exact' | 'alias' | 'near';

/** Whether the screen is a phone's: a result is short there, so that three begin on the first screen. */
const isNarrow = (): boolean => matchMedia('(max-width: 30rem)').matches;

/** Places a clause names, three at most, each a way to its page. */
function placesOf({ places }: ResultText, base: string): (Node | string)[] {
  const links = places
    .slice(0, 3)
    .flatMap(({ id, name }, n) => [n > 0 ? '、' : ' · ', h('a', { href: `${base}places/${id}/` }, name)]);
  return places.length > 3 ? [...links, `等 ${places.length} 地`] : links;
}

/**
 * One result.
 * @param terms what is marked
 * @param base address of the plan as seen from the page
 */
export function resultItem(
  table: SearchTable,
  hit: Hit,
  shown: ResultText,
  terms: readonly string[],
  match: Match,
  base = '../',
): HTMLLIElement {
  const { id, kind, leadLength, parent } = hit.entry;
  const to = `${base}${folderOf(id)}/?hl=${encodeURIComponent(terms.join(' '))}#${id}`;
  const narrow = isNarrow();
  const { citation, titles } = whereabouts(table, id, shown.section);
  const runs = excerpt(shown.text, terms, parent || narrow ? 20 : 40, match === 'exact');
  const words = runs.map(({ text, marked }) => (marked ? h('mark', {}, text) : text));
  const [title, ...heads] = shown.heads;
  const before = leadBefore(shown.text, leadLength, runs);
  const times = match !== 'near' && hit.spots.length > 1 ? ` · ${hit.spots.length} 处` : '';
  return h(
    'li',
    { 'data-clause': id, 'data-match': match, class: parent ? 'whole' : '' },
    h(
      'p',
      { class: 'where' },
      h('b', {}, citation),
      ` · ${KIND_NAMES[kind] ?? kind}${times}`,
      // On a phone all of it is one line.
      ...(narrow ? [] : [h('span', {}, titles.join(' › ')), ...placesOf(shown, base)]),
    ),
    ...(shown.heads.length > 0
      ? [h('p', { class: 'heads' }, [title, heads.join(' | ')].filter(Boolean).join('：'))]
      : []),
    h('p', { class: 'words' }, h('a', { href: to }, ...(before ? [h('b', {}, before)] : []), ...words)),
  );
}
