/** The words of a plan, made ready for finding any others in them: exactly, or nearly. */
import { fold, type Folded } from '../fold.ts';

/** Wording that have an address. */
export interface Wording {
  /** Of the clause they stand in. */
  id: string;
  text: string;
}

/** Wording of a corpus: folded, and where they begin in the whole. */
export interface Entry extends Wording {
  folded: Folded;
  start: number;
}

export interface Corpus {
  entries: readonly Entry[];
  /** Every entry's folded text, one after another, parted by `\n`, which no folded text has. */
  text: string;
}

/** Where words stand: from `start` to `end` of an entry's folded text. */
export interface Standing {
  entry: Entry;
  start: number;
  end: number;
}

const CELLS = /\t+/g;

/** Cells of a table are parted by this, so that 365 and 7.6 side by side are no 3657.6. */
export const CELL_MARK = '｜';

/** Cells by tabs become cells by borders; an empty cell leaves none, because most programs copy none. */
export const withBorders = (text: string): string => text.trim().replace(CELLS, CELL_MARK);

/** A box or table gives only the lines that none of its own clauses has: its title, its heads. */
export function wordingsOf(clauses: readonly Wording[]): Wording[] {
  const said: Record<string, string> = {};
  for (const { id, text } of clauses) {
    const parent = id.replace(/-[ir]\d+$/, '');
    if (parent !== id) said[parent] = `${said[parent] ?? ''}${text}\n`;
  }
  return clauses.flatMap(({ id, text }) =>
    (id in said ? text.split('\n').filter((line) => !said[id]!.includes(line)) : [text]).map((line) => ({
      id,
      text: line,
    })),
  );
}

/** @param words in reading order */
export function corpusOf(words: readonly Wording[]): Corpus {
  let text = '';
  const entries = words.map(({ id, text: original }): Entry => {
    const shown = withBorders(original);
    const entry = { id, text: shown, folded: fold(shown), start: text.length };
    text += `${entry.folded.text}\n`;
    return entry;
  });
  return { entries, text };
}

/** The entry that has the character at `offset` of the whole. */
export function entryAt({ entries }: Corpus, offset: number): Entry {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return entries[low]!;
}

/** What a word loses its meaning without: figures are whole, and who leaves out a 不 says the contrary. */
const CUT_BEFORE = /[\d.][\d.%‰]|[不未非无没][^]/;
const CUT_AFTER = /\d[\d%‰]|\d\.\d|[\d一二三四五六七八九十百千][十百千万亿]/;

/**
 * Every place where folded words stand, character by character.
 * @param words folded; a place that cuts a figure or a negation does not count
 */
export function placesOf(corpus: Corpus, words: string): Standing[] {
  const found: Standing[] = [];
  if (!words) return found;
  const { text } = corpus;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (CUT_BEFORE.test(text.slice(Math.max(0, at - 1), at + 1))) continue;
    if (startsWithin(text.slice(end - 1, end + 2))) continue;
    const entry = entryAt(corpus, at);
    found.push({ entry, start: at - entry.start, end: end - entry.start });
  }
  return found;
}

const startsWithin = (around: string): boolean => around.search(CUT_AFTER) === 0;

/** The same stretch, longer where it would cut a figure or a negation. */
export function uncut({ entry, start, end }: Standing): Standing {
  const { text } = entry.folded;
  while (start > 0 && CUT_BEFORE.test(text.slice(start - 1, start + 1))) start -= 1;
  while (end < text.length && startsWithin(text.slice(end - 1, end + 2))) end += 1;
  return { entry, start, end };
}
