/**
 * The part of an address that makes a browser find and mark words: `:~:text=前文-,起,止,-后文`.
 * Browsers take only matches that begin and end at the border of a word, and which characters make a Chinese word is
 * their dictionary's guess. So the text before and after goes along as far as the nearest punctuation, which is a
 * border everywhere; this also tells the words from others like them.
 */

/** Longer words are given by their beginning and their end. */
const WHOLE = 40;
const PIECE = 20;
const BORDER = /[，。；：、！？“”‘’（）《》\s]/;

/**
 * @param words as selected, lines by newline and cells by tab
 * @param before the clause's text up to the words
 * @param after the clause's text from the words on
 */
export function textFragment(words: string, before = '', after = ''): string {
  const lines = words.split(/[\n\t]+/).filter((line) => line.trim() !== '');
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  const whole = lines.length <= 1 && first.length <= WHOLE;
  const parts = [
    mark(bordered(ending(before.split(/[\n\t]/).at(-1)!)), '', '-'),
    ...(whole ? [encode(first)] : [encode(opening(first)), encode(ending(last))]),
    mark(bordered(opening(after.split(/[\n\t]/)[0]!)), '-', ''),
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

const mark = (text: string, left: string, right: string): string =>
  text === '' ? '' : left + encode(text) + right;

/** `-` `,` and `&` have a meaning of their own here. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replace(/-/g, '%2D');

/** Punctuation alone tells nothing apart. */
const bordered = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

/** The beginning of a line, up to a border where there is one. */
function opening(line: string): string {
  const piece = line.slice(0, PIECE);
  const border = line.length > PIECE ? lastBorder(piece) : -1;
  return border > 0 ? piece.slice(0, border) : piece;
}

/** The end of a line, from a border on where there is one. */
function ending(line: string): string {
  const piece = line.slice(-PIECE);
  const border = line.length > PIECE ? piece.search(BORDER) : -1;
  return border >= 0 && border < piece.length - 1 ? piece.slice(border + 1) : piece;
}

const lastBorder = (text: string): number => [...text].findLastIndex((char) => BORDER.test(char));
