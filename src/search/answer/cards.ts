/** What an answer names: a place, a term, a goal or a project whose name the words are, taken from what the results say of it. */
import { fold } from '../fold.ts';
import type { NamedRecord, ResultText } from '../result-text.ts';

/** What stands above the results. */
export interface Card {
  kind: 'place' | NamedRecord['kind'];
  id: string;
  name: string;
  /** Value, size, another name. */
  note: string;
}

const MOST: Record<Card['kind'], number> = { place: 2, term: 1, goal: 2, project: 2 };
const MOST_OF_ALL = 4;

/**
 * @param words folded: what was asked, or the plan's words for it
 * @param shown results, best first
 */
export function cardsOf(words: readonly string[], shown: readonly ResultText[]): Card[] {
  const found = new Map<string, { card: Card; fit: number }>();
  const step = 1 / Math.max(1, shown.length);
  for (const { places, records } of shown)
    for (const card of [
      ...places.map(({ id, name }): Card => ({ kind: 'place', id, name, note: '' })),
      ...records,
    ]) {
      const fit = Math.max(...words.map((word) => fitOf(word, card)));
      const key = card.kind + card.id;
      // What more of the results name is likelier meant: 洪河 is the 小洪河 that half of them name.
      const before = found.get(key)?.fit ?? fit;
      if (fit > 0) found.set(key, { card, fit: before + step });
    }
  const best = [...found.values()].sort((a, b) => b.fit - a.fit).map(({ card }) => card);
  return (Object.keys(MOST) as Card['kind'][])
    .flatMap((kind) => best.filter((card) => card.kind === kind).slice(0, MOST[kind]))
    .slice(0, MOST_OF_ALL);
}

/** How much of a name the word is; 0 where it does not name it. */
function fitOf(word: string, { kind, name, note }: Card): number {
  const own = fold(name).text;
  if ([...word].length < 2) return 0;
  if (kind === 'term') return own === word || fold(note).text === word ? 1 : 0;
  if (own.startsWith(word)) return 0.5 + word.length / own.length;
  return own.includes(word) ? word.length / own.length : 0;
}
