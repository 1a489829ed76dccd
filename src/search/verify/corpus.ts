/** The words of a plan, made ready for finding any others in them: exactly, or nearly. */
import { fold, type Folded } from '../fold.ts';
import { find } from '../search.ts';

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
  /** Every entry's folded text, each begun by `\n`. */
  text: string;
  /** The entry of each character of the whole. */
  entries: readonly Entry[];
  /** Three neighbouring characters → where they stand in the whole, ascending. */
  threes: ReadonlyMap<string, readonly number[]>;
}

/** Where words stand: from `start` to `end` of the whole. */
export interface Standing {
  entry: Entry;
  start: number;
  end: number;
}

/** Cells of a table are parted by this, so that 365 and 7.6 side by side are no 3657.6. */
export const CELL_MARK = '｜';

/** Cells by tabs become cells by borders; an empty cell leaves none, because most programs copy none. */
export const withBorders = (text: string): string => text.trim().replace(/\t+/g, CELL_MARK);

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
  const entries = words.flatMap(({ id, text: original }) => {
    const shown = withBorders(original);
    const entry: Entry = { id, text: shown, folded: fold(shown), start: text.length + 1 };
    text += `\n${entry.folded.text}`;
    return Array<Entry>(entry.folded.text.length + 1).fill(entry);
  });
  const threes = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    const three = text.slice(at, at + 3);
    const places = threes.get(three) ?? [];
    if (places.push(at) === 1) threes.set(three, places);
  }
  return { text, entries, threes };
}

/** What a word loses its meaning without: figures are whole, and who leaves out a 不 says the contrary. */
const CUT_BEFORE = /[\d.][\d.%‰]|[不未非无没][^]/;
const CUT_AFTER = /^(\d[\d%‰]|\d\.\d|[\d一二三四五六七八九十百千][十百千万亿])/;

const isCutBefore = (text: string, at: number): boolean => CUT_BEFORE.test(text.slice(at - 1, at + 1));
const isCutAfter = (text: string, at: number): boolean => CUT_AFTER.test(text.slice(at - 1, at + 2));

/** Every place where folded words stand, character by character; one that cuts a figure or a negation does not count. */
export const placesOf = ({ text, entries }: Corpus, words: string): Standing[] =>
  find(text, words)
    .map(({ start, length }) => ({ entry: entries[start]!, start, end: start + length }))
    .filter(({ start, end }) => !isCutBefore(text, start) && !isCutAfter(text, end));

/** A stretch of a folded text, longer where it would cut a figure or a negation. */
export function uncut(text: string, start: number, end: number): [start: number, end: number] {
  while (isCutBefore(text, start)) start -= 1;
  while (isCutAfter(text, end)) end += 1;
  return [start, end];
}
