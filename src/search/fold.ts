/**
 * One folding for both sides of a search, the index and the query. It knows where each folded character stood, so a
 * hit can be marked in the text as typeset.
 */

/** Belongs to the index: an index built with another fold loses hits silently. Count up with every change of rules. */
export const FOLD_VERSION = 1;

export interface Folded {
  text: string;
  /** `origin[i]` is the UTF-16 offset in the original of folded character `i`; one entry more for the end. */
  origin: number[];
}

const SKIP = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/u;
const WIDEN: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '~': '～',
};
const NARROW = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％．－／＋]/u;

/**
 * Folds width, case, quotes and blanks: full-width letters, digits and ％．－／＋ become half-width, half-width
 * , ; : ? ! ( ) ~ become full-width, straight double quotes become curly in pairs, blanks and invisible characters go.
 */
export function fold(original: string): Folded {
  let text = '';
  let open = true;
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
      if (SKIP.test(char)) continue;
      let out = WIDEN[char] ?? char;
      if (NARROW.test(char)) out = String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase();
      if (char === '"') {
        out = open ? '“' : '”';
        open = !open;
      }
      text += out;
      for (let k = 0; k < out.length; k += 1) origin.push(at);
    }
    at += raw.length;
  }
  origin.push(at);
  return { text, origin };
}

/** Characters as Pagefind must see them: one word each. */
export const spaced = (folded: string): string => [...folded].join(' ');
