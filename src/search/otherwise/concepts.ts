/** A query that stands nowhere, cut into what it speaks of: for each thing, the plan's words for it. */
import { fold } from '../fold.ts';
import type { LoadSpelling, Spelling } from '../suggest/spelling.ts';
import { alsoSearch, type Suggester } from '../suggest/suggester.ts';
import type { Stands } from '../stands.ts';
import { isLoose, onlyJoins, subjectsOf } from './question.ts';

/** One thing a query speaks of. */
export interface Concept {
  /** As typed, folded. */
  typed: string;
  /** The plan's words, folded, the nearest first; `typed` itself where the plan has it. None where it has no word. */
  forms: string[];
}

/** Of longer pieces only so much is looked at: nobody asks longer. */
const LONGEST = 24;
const LONGEST_WORD = 8;

/** What concepts are made from. */
interface Known {
  words: Suggester;
  spelling: Spelling | null;
  stands: Stands;
}

/**
 * What a query speaks of, in its order. How words are spelt is looked at only where the words themselves are not
 * enough.
 * @param query as typed
 */
export async function conceptsOf(
  words: Suggester,
  loadSpelling: LoadSpelling,
  query: string,
  stands: Stands,
): Promise<Concept[]> {
  const plain = await readAs({ words, spelling: null, stands }, query);
  if (plain.length > 0 && plain.every(({ forms }) => forms.length > 0)) return plain;
  const spelling = await loadSpelling();
  return spelling ? readAs({ words, spelling, stands }, query) : plain;
}

/** As one thing, or piece by piece. */
async function readAs(known: Known, query: string): Promise<Concept[]> {
  const whole = await conceptOf(known, fold(query.replace(/\s/g, '')).text, query);
  if (whole) return [whole];
  const concepts: Concept[] = [];
  for (const piece of subjectsOf(query)) {
    const { text } = fold(piece.slice(0, LONGEST));
    const one = text && (await conceptOf(known, text, piece));
    concepts.push(...(one ? [one] : text ? await cut(known, text) : []));
  }
  return concepts;
}

/** A piece as one thing, where the plan has words for it. */
async function conceptOf(known: Known, text: string, typed: string): Promise<Concept | null> {
  const forms = await formsOf(known, text);
  const { spelling, stands } = known;
  if (forms.length === 0 && spelling) {
    forms.push(...spelling.spelt(typed).slice(0, 1));
    for (const word of forms.length > 0 ? [] : spelling.misprints(text))
      if (forms.length === 0 && !goesOn(text, word) && (await stands(word))) forms.push(word);
  }
  return forms.length > 0 ? { typed: text, forms: forms.map((word) => fold(word).text) } : null;
}

/** Whether a long word begins as another does and ends otherwise: 嫘祖文化节 is no misprint of 嫘祖文化苑. */
const goesOn = (text: string, word: string): boolean =>
  word.length === text.length && text.length > 4 && word.slice(0, -1) === text.slice(0, -1);

/** The word itself where the plan has it, and the plan's other words for it. */
async function formsOf({ words, stands }: Known, text: string): Promise<string[]> {
  const own = (await stands(text)) ? [text] : [];
  return [...own, ...alsoSearch(words, text, false).map((word) => fold(word).text)];
}

/**
 * Cuts a piece where most of it falls into words: of the plan, or such as people say. What is left over is a thing
 * for which the plan has no word.
 */
async function cut(known: Known, text: string): Promise<Concept[]> {
  const chars = [...text];
  const best: { worth: number; concepts: Concept[] }[] = [{ worth: 0, concepts: [] }];
  for (let end = 1; end <= chars.length; end += 1) {
    const [before] = best.slice(-1);
    best[end] = { worth: before!.worth - 1, concepts: withLeft(before!.concepts, chars[end - 1]!) };
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start += 1) {
      const part = chars.slice(start, end).join('');
      if (isInFigure(chars, start) || isInFigure(chars, end)) continue;
      const said = alsoSearch(known.words, part, false).length > 0;
      if (!said && isLoose(part)) continue;
      const forms = await formsOf(known, part);
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
