/** The numbers that begin headings and items: 第一篇, 第 1 章, 一、, （一）, 1., （1）, 1.1. */
import { fromChinese } from '../../text/numerals.ts';

/** What kind of number it is, named by the sign that makes it one. */
export type LabelMark = '篇' | '部分' | '章' | '节' | '、' | '（）' | '.' | '(1)' | '1.1';

export interface ReadLabel {
  mark: LabelMark;
  /** As printed, without blanks. */
  printed: string;
  /** `null` where the figure cannot be read: 第-节. */
  number: number | null;
  /** What follows it. */
  title: string;
  /** Whether a blank or a colon parts it from what follows, or nothing follows. */
  parted: boolean;
}

const HAN = '[一二三四五六七八九十百零〇两]';
const FIGURE = '[\\d０-９]';
const PATTERNS: readonly [LabelMark | null, RegExp][] = [
  [
    null,
    new RegExp(
      `^(第\\s*((?:${HAN}\\s*)+|(?:${FIGURE}\\s*)+|[-－—―–])\\s*(篇|编|卷|部分|章|节)(?:\\s*[:：、.．])?)(\\s*)(.*)$`,
      'u',
    ),
  ],
  ['、', new RegExp(`^((${HAN}+)(?:\\s*[、．.]|(?=\\s)))(\\s*)(.*)$`, 'u')],
  ['（）', new RegExp(`^([（(]\\s*(${HAN}+)\\s*[）)][、.．]?)(\\s*)(.*)$`, 'u')],
  ['(1)', new RegExp(`^([（(]\\s*(${FIGURE}{1,2})\\s*[）)][、.．]?)(\\s*)(.*)$`, 'u')],
  ['1.1', /^((\d{1,2}(?:\.\d{1,2}){1,3}))[、.．]?(\s+)(.*)$/u],
  ['.', new RegExp(`^((${FIGURE}{1,3})\\s*[.．、])(\\s*)(?!${FIGURE})(.*)$`, 'u')],
];

const MARKS: Record<string, LabelMark> = { 篇: '篇', 编: '篇', 卷: '篇', 部分: '部分', 章: '章', 节: '节' };

/** Reads the label a line begins with, or returns `null`. */
export function labelOfLine(text: string): ReadLabel | null {
  if (!/^[第（(\d０-９一二三四五六七八九十百]/u.test(text)) return null;
  for (const [mark, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [, printed = '', figure = '', ...rest] = found;
    const title = rest.at(-1)!.trim();
    return {
      mark: mark ?? MARKS[rest[0]!]!,
      printed: printed.replace(/\s/g, ''),
      number: numberOf(figure),
      title,
      parted: title === '' || rest.at(-2) !== '' || /[:：、.．]$/u.test(printed),
    };
  }
  return null;
}

function numberOf(figure: string): number | null {
  const text = figure.replace(/\s/g, '').normalize('NFKC');
  if (/^\d+(\.\d+)*$/.test(text)) return Number(text.split('.').at(-1));
  return fromChinese(text);
}

/** Marks that name their rank themselves; the others may number anything. */
export const isNamed = (mark: LabelMark): boolean => ['篇', '部分', '章', '节'].includes(mark);
