/** A query that stands nowhere, cut into what it speaks of: for each thing, the plan's words for it. */
import { fold } from '../fold.ts';
import { misprints } from '../suggest/misprints.ts';
import { alsoSearch, spelt, type Suggester } from '../suggest/suggester.ts';
import { isLoose, onlyJoins, subjectsOf } from './question.ts';

/** One thing a query speaks of. */
export interface Concept {
  /** As typed, folded. */
  typed: string;
  /** The plan's words, folded, the nearest first; `typed` itself where the plan has it. None where it has no word. */
  forms: string[];
}

/** Whether the plan has a word, folded. */
export type Stands = (word: string) => Promise<boolean>;

/** Of longer pieces only so much is looked at: nobody asks longer. */
const LONGEST = 24;
const LONGEST_WORD = 8;

/**
 * What a query speaks of, in its order.
 * @param query as typed
 */
export async function conceptsOf(known: Suggester, query: string, stands: Stands): Promise<Concept[]> {
  const whole = await conceptOf(known, fold(query.replace(/\s/g, '')).text, query, stands);
  if (whole) return [whole];
  const concepts: Concept[] = [];
  for (const piece of subjectsOf(query)) {
    const { text } = fold(piece.slice(0, LONGEST));
    const one = text && (await conceptOf(known, text, piece, stands));
    concepts.push(...(one ? [one] : text ? await cut(known, text, stands) : []));
  }
  return concepts;
}

/** A piece as one thing, where the plan has words for it. */
async function conceptOf(
  known: Suggester,
  text: string,
  typed: string,
  stands: Stands,
): Promise<Concept | null> {
  const forms = await formsOf(known, text, stands);
  if (forms.length === 0) forms.push(...spelt(known, typed).slice(0, 1));
  for (const word of forms.length > 0 ? [] : misprints(known, text))
    if (forms.length === 0 && (await stands(word))) forms.push(word);
  return forms.length > 0 ? { typed: text, forms: forms.map((word) => fold(word).text) } : null;
}

/** The word itself where the plan has it, and the plan's other words for it. */
async function formsOf(known: Suggester, text: string, stands: Stands): Promise<string[]> {
  const own = (await stands(text)) ? [text] : [];
  return [...own, ...alsoSearch(known, text, false).map((word) => fold(word).text)];
}

/**
 * Cuts a piece where most of it falls into words: of the plan, or such as people say. What is left over is a thing
 * for which the plan has no word.
 */
async function cut(known: Suggester, text: string, stands: Stands): Promise<Concept[]> {
  const chars = [...text];
  const best: { worth: number; concepts: Concept[] }[] = [{ worth: 0, concepts: [] }];
  for (let end = 1; end <= chars.length; end += 1) {
    const [before] = best.slice(-1);
    best[end] = { worth: before!.worth - 1, concepts: withLeft(before!.concepts, chars[end - 1]!) };
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start += 1) {
      const part = chars.slice(start, end).join('');
      if (isInFigure(chars, start) || isInFigure(chars, end)) continue;
      const said = alsoSearch(known, part, false).length > 0;
      if (!said && isLoose(part)) continue;
      const forms = await formsOf(known, part, stands);
      const worth = best[start]!.worth + (forms.length > 0 ? end - start - (said ? 0 : 0.5) : -Infinity);
      if (worth > best[end]!.worth)
        best[end] = { worth, concepts: [...best[start]!.concepts, { typed: part, forms }] };
    }
  }
  return best.at(-1)!.concepts.filter(({ typed, forms }) => forms.length > 0 || !onlyJoins(typed));
}

/** Whether a figure or a word in Latin letters goes on across a place: it is one thing or none. */
const isInFigure = (chars: readonly string[], at: number): boolean =>
  /^[\d.%a-z]{2}$/.test(`${chars[at - 1] ?? ''}${chars[at] ?? ''}`);

/** A character that belongs to no word, with those before it that belong to none. */
function withLeft(concepts: readonly Concept[], char: string): Concept[] {
  const last = concepts.at(-1);
  return last && last.forms.length === 0
    ? [...concepts.slice(0, -1), { typed: last.typed + char, forms: [] }]
    : [...concepts, { typed: char, forms: [] }];
}
