/**
 * One folding for both sides of a search, the index and the query: what a keyboard gives for a text and what the text
 * prints become the same. It knows where each folded character stood, so a hit can be marked in the text as typeset.
 */

/** Belongs to the index: an index built with another fold loses hits silently. Count up with every change of rules. */
export const FOLD_VERSION = 2;

/** What stands between cells and between items, where no phrase goes on. Nobody can type it: a line has no end. */
export const BORDER = '\n';

export interface Folded {
  text: string;
  /** `origin[i]` is the UTF-16 offset in the original of folded character `i`; one entry more for the end. */
  origin: number[];
}

/** Blanks, what is invisible, quotation marks of all kinds, and the sign by which the index knows a border. */
const SKIP =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u2424"'`´‘-‟＂＇「」『』﹁-﹄｢｣〝-〟]/u;
const DASH = /[-‐-―−﹘﹣－~～〜∼⁓ー]/u;
const DOT = /[·•‧∙⋅・･]/u;
/** Kangxi radicals, which normalization knows, and simplified ones that a copied PDF gives instead of characters. */
const RADICAL = /[\u2e80-\u2fdf]/u;
const SIMPLIFIED = '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙';
const WIDEN: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '∶': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const NARROW = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％．／＋]/u;

/** A character that is neither blank nor Han, folded; `''` where it goes. */
function foldCharacter(char: string): string {
  if (char === '\t' || char === '\n') return BORDER;
  if (SKIP.test(char)) return '';
  if (DASH.test(char)) return '-';
  if (DOT.test(char)) return '·';
  if (RADICAL.test(char)) {
    const at = SIMPLIFIED.indexOf(char);
    return at < 0 ? char.normalize('NFKC') : SIMPLIFIED[at + 1]!;
  }
  return NARROW.test(char)
    ? String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase()
    : (WIDEN[char] ?? char);
}

/**
 * Full-width letters, digits and ％．／＋ become half-width, half-width , ; : ? ! ( ) full-width, any dash or run of
 * dashes one `-`, any middle dot `·`, a ratio's sign a colon, radicals their characters; blanks, invisible characters
 * and quotation marks go; a tab or line break, which ends a cell, an item or a row, is a `BORDER`.
 */
export function fold(original: string): Folded {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const raw of original) {
    // Most characters: nothing below changes them.
    if (raw >= '\u4e00' && raw <= '\u9fff') {
      text += raw;
      origin.push(at);
      at += 1;
      continue;
    }
    for (const char of raw.normalize('NFC').toLowerCase()) {
      const out = foldCharacter(char);
      if (out === '-' && text.endsWith('-')) continue;
      text += out;
      for (let k = 0; k < out.length; k += 1) origin.push(at);
    }
    at += raw.length;
  }
  origin.push(at);
  return { text, origin };
}

/** Characters as Pagefind must see them: one word each, a border too, so that no phrase runs across. */
export const spaced = (folded: string): string => [...folded.replaceAll(BORDER, '\u2424')].join(' ');
