/** How a plan prints the numbers of one level, taken from an example: 第一章, 一、, （一）, 第1部分, 1.1. */
import { fromChinese, toChinese } from './numerals.ts';

export interface LabelStyle {
  before: string;
  /** Chinese numerals, or Arabic ones, narrow or as wide as a character. */
  numeral: 'Chinese' | 'narrow' | 'wide';
  after: string;
  /** Whether the number of the level above stands before it: 1.1. */
  nested: boolean;
}

/** The style of the first label of a level; `null` where the example holds no first number. */
export function styleOf(example: string): LabelStyle | null {
  const match = /^(?:([1１])([.．-]))?([^一1１]*)([一1１])([^一1１]*)$/u.exec(example.trim());
  if (!match) return null;
  const [, above, dot = '', before, sign, after] = match;
  const numeral = sign === '一' ? 'Chinese' : sign === '1' ? 'narrow' : 'wide';
  return { before: dot + before!, numeral, after: after!, nested: above !== undefined };
}

/**
 * The label of the n-th of its level.
 * @param above the number of what it stands in, where that is printed with it
 */
export function labelOf({ before, numeral, after, nested }: LabelStyle, n: number, above = 1): string {
  const write = (number: number): string => {
    if (numeral === 'Chinese') return toChinese(number);
    return numeral === 'narrow' ? String(number) : String(number).replace(/\d/g, widened);
  };
  return `${nested ? write(above) : ''}${before}${write(n)}${after}`;
}

const widened = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** Between the signs of a Chinese numeral a printer may put blanks. */
const NUMERALS = {
  Chinese: '[零〇一二三四五六七八九十百](?:\\s*[零〇一二三四五六七八九十百])*',
  narrow: '\\d+',
  wide: '[０-９]+',
};

/** A label of the style at the beginning of a heading, blanks left out, and its number; `null` where there is none. */
export function labelAt(
  { before, numeral, after, nested }: LabelStyle,
  heading: string,
): { label: string; number: number } | null {
  const signs = (text: string): string =>
    [...text].map((sign) => `\\s*${/\w/.test(sign) ? sign : `\\${sign}`}`).join('');
  const number = `\\s*(${NUMERALS[numeral]})`;
  const end = after ? signs(after) : '(?![.．]?\\d)';
  const match = new RegExp(`^${nested ? number : '()'}${signs(before)}${number}${end}`).exec(heading);
  if (!match) return null;
  const figure = match[2]!.replace(/\s/g, '');
  const n = numeral === 'Chinese' ? fromChinese(figure) : Number(figure.normalize('NFKC'));
  return n === null ? null : { label: match[0].replace(/\s/g, ''), number: n };
}

/** Label and title as they are printed in one line: 第三章 产业, 三、产业. A title may stand alone. */
export const printed = (label: string, title: string): string =>
  label === '' || /\p{P}$/u.test(label) ? label + title : `${label} ${title}`;
