/** Suggests other searches beside an answer: what was probably meant, and what means the same. */
import type { Stands } from '../stands.ts';
import { pinyinLetters } from './pinyin.ts';
import type { LoadSpelling, Spelling } from './spelling.ts';
import { alsoSearch, type Suggester } from './suggester.ts';

/** More would be read by nobody. */
const MOST = 3;

export interface Suggestions {
  /** What was probably meant. */
  meant: string[];
  /** What says the same in other words. */
  also: string[];
}

/**
 * @param query as typed
 * @param terms folded
 * @param nothing whether no clause has the words
 * @param stands whether the plan has a word
 */
export async function suggest(
  known: Suggester,
  loadSpelling: LoadSpelling,
  query: string,
  terms: readonly string[],
  nothing: boolean,
  stands: Stands,
): Promise<Suggestions> {
  const also = terms.length === 1 || nothing ? terms.flatMap((term) => alsoSearch(known, term, nothing)) : [];
  const spelling = nothing || pinyinLetters(query) ? await loadSpelling() : null;
  if (!spelling) return { meant: [], also };
  const sounding = spelling.spelt(query, !nothing);
  if (!nothing) return { meant: [], also: [...also, ...sounding] };
  return { meant: sounding.length > 0 ? sounding : await standing(spelling, terms, stands), also };
}

/** For the terms that stand nowhere, likely words that do. */
async function standing(spelling: Spelling, terms: readonly string[], stands: Stands): Promise<string[]> {
  const found: string[] = [];
  for (const term of terms) {
    if (await stands(term)) continue;
    for (const word of spelling.misprints(term))
      if (found.length < MOST && (await stands(word))) found.push(word);
  }
  return found;
}
