/** From words that are no number to the places that bear them as their name. */
import { clauseLabel, sectionLabel } from '../../naming/labels.ts';
import { isSection, pageOf } from '../../text/clause-id.ts';
import { pageName, pagesNamed } from './pages.ts';
import { normalizeTyped } from './normalize.ts';
import { titlesWith, comparableTitle } from './titles.ts';
import type { Outline } from './outline.ts';

/** One place meant. */
export interface JumpTarget {
  /** Id of a clause, or key of a page. */
  to: string;
  name: string;
  /** Where it stands, where the name does not say so; else empty. */
  where: string;
}

const MOST = 12;
/** Chapters that begin again in each part: as many bear one number as there are parts. */
export const MOST_OF_A_NUMBER = 40;

/** The places of that name, as `jump` says them, for words in simplified characters that are no number. */
export const jumpByName = (typed: string, outline: Outline): JumpTarget[] =>
  jumpTargets(byName(typed, normalizeTyped(typed), outline), outline);

/**
 * @param typed in simplified characters
 * @param text `oneWriting(typed)`, or the part of it that is a name
 */
export function byName(typed: string, text: string, outline: Outline): string[] {
  const pages = pagesNamed(text, outline.pages);
  const whole = comparableTitle(text);
  const own = Object.entries(outline.names).filter(
    ([id, name]) => id === pageOf(id) && whole !== '' && comparableTitle(name) === whole,
  );
  return [...own.map(([id]) => id), ...pages.exact, ...titlesWith(typed, text, outline), ...pages.part];
}

/** @param found ids of clauses and keys of pages, best first */
export const jumpTargets = (found: readonly string[], outline: Outline, most = MOST): JumpTarget[] =>
  [...new Set(found)].slice(0, most).map((to) => jumpTarget(to, outline));

function jumpTarget(to: string, { names, heads, labels, titles, number, pages }: Outline): JumpTarget {
  const page = pageName(to, pages);
  if (number?.[1] === to) return { to, name: number[0], where: names['c0'] ?? '' };
  if (page) return { to, name: page, where: '' };
  const title = titles.find(([id]) => id === to)?.[1];
  const where = sectionLabel(to, labels) || (names['c0'] ?? '');
  if (title) return { to, name: title, where };
  const name = names[to];
  if (name === undefined) return { to, name: clauseLabel(to, labels), where: '' };
  if (isSection(to)) return { to, name: sectionLabel(pageOf(to), labels) + name, where: '' };
  // Chapters of several parts may bear the same number.
  const [part] = heads.find(({ id }) => id === to)!.above;
  return { to, name, where: part === undefined ? '' : names[part]! };
}
