/** From words that are no number to the places that bear them as their name. */
import { clauseLabel, placeName } from '../../naming/cite.ts';
import { pageName, pagesNamed } from './pages.ts';
import { oneWriting } from './plain.ts';
import { titlesWith } from './titles.ts';
import type { Outline } from './outline.ts';

/** One place meant. */
export interface Offer {
  /** Id of a clause, or key of a page. */
  to: string;
  name: string;
  /** Where it stands, where the name does not say so; else empty. */
  where: string;
}

const MOST = 12;

/** The places of that name, as `jump` says them, for words in simplified characters that are no number. */
export const named = (typed: string, outline: Outline): Offer[] =>
  offersOf(byName(typed, oneWriting(typed), outline), outline);

/**
 * @param typed in simplified characters
 * @param text `oneWriting(typed)`, or the part of it that is a name
 */
export function byName(typed: string, text: string, outline: Outline): string[] {
  const pages = pagesNamed(text, outline.pages);
  return [...pages.exact, ...titlesWith(typed, text, outline), ...pages.part];
}

/** @param found ids of clauses and keys of pages, best first */
export const offersOf = (found: readonly string[], outline: Outline): Offer[] =>
  [...new Set(found)].slice(0, MOST).map((to) => offer(to, outline));

function offer(to: string, { names, titles, number, pages }: Outline): Offer {
  const page = pageName(to, pages);
  if (number?.[1] === to) return { to, name: number[0], where: names['c0'] ?? '' };
  if (page) return { to, name: page, where: '' };
  const title = titles.find(([id]) => id === to)?.[1];
  const where = placeName(to) || (names['c0'] ?? '');
  if (title) return { to, name: title, where };
  const name = names[to];
  if (name === undefined) return { to, name: clauseLabel(to), where: '' };
  return { to, name: to.includes('-s') ? `${placeName(to.split('-')[0]!)}${name}` : name, where: '' };
}
