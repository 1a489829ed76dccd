/** Characters that nobody sees, by their names: in a message they would look like nothing at all. */

const NAMES: Record<string, string> = {
  '\t': '制表符',
  '\n': '换行',
  '\r': '回车',
  ' ': '空格',
  '\u00a0': '不换行空格',
  '\u00ad': '软连字符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字',
  '\u200d': '零宽连字',
  '\u200e': '左至右标记',
  '\u200f': '右至左标记',
  '\u2028': '行分隔符',
  '\u2029': '段分隔符',
  '\u2060': '词连接符',
  '\u3000': '全角空格',
  '\ufeff': '零宽不换行空格',
  '\ufffd': '替换符',
};

/** What leaves no mark, not even a blank; tabs are not among it, nor the selectors that choose a variant of a sign. */
const INVISIBLE =
  /(?![\t\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Zl}\p{Zp}\u00a0\ufffd\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const EVERY = new RegExp(INVISIBLE, 'gu');
const BLANK_QUOTE = new RegExp(`「((?:\\s|${INVISIBLE.source})+)」`, 'gu');

/** `\u200b` → `U+200B 零宽空格`. */
export function nameOf(sign: string): string {
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} ${NAMES[sign] ?? '看不见的字符'}`;
}

/** The first character of a text that leaves no mark; `null` where there is none. */
export const firstInvisible = (text: string): string | null => INVISIBLE.exec(text)?.[0] ?? null;

/** A message in one line, with every invisible character named; quoted blanks too, where nothing else is quoted. */
export const withNames = (message: string): string =>
  message
    .replace(BLANK_QUOTE, (_, blanks: string) => `「${[...new Set(blanks)].map(nameOf).join('、')}」`)
    .replace(EVERY, (sign) => `〔${nameOf(sign)}〕`);
