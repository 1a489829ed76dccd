/** The numbers that headings begin with, as they are printed: 第三章, 一、, （二）, 1.1, 附件1. */
import { fromChinese } from '../../text/numerals.ts';
import { headingOf, pageOf } from '../../text/clause-id.ts';
import { partsOf } from '../../text/parts.ts';

/** A number and the sign that makes it one: `章` and `3`, `（）` and `2`, `.` and `1.1`. */
export interface Numbered {
  level: string;
  key: string;
}

/** A heading that is counted, and those it stands in. */
export interface Head extends Numbered {
  id: string;
  /** The page of a section, the part of a chapter, the widest first. */
  above: string[];
}

export const NUMERAL = '(\\d{1,3}|[零〇一二三四五六七八九十百]{1,5})';

/** Numbers of the whole, and the sign that names the unit; the order is that of levels, the widest first. */
const FORMS: readonly [RegExp, (match: RegExpExecArray) => Numbered][] = [
  [
    new RegExp(`^第\\s*${NUMERAL}\\s*(篇|编|卷|部分|章|节)`, 'u'),
    ([, figure, unit]) => ({ level: unit!, key: keyOf(figure!) }),
  ],
  [
    new RegExp(`^(附[件表录图])\\s*${NUMERAL}?`, 'u'),
    ([, unit, figure]) => ({ level: unit!, key: figure ? keyOf(figure) : '' }),
  ],
  [new RegExp(`^\\(\\s*${NUMERAL}\\s*\\)`, 'u'), ([, figure]) => ({ level: '（）', key: keyOf(figure!) })],
  [new RegExp(`^${NUMERAL}\\s*、`, 'u'), ([, figure]) => ({ level: '、', key: keyOf(figure!) })],
  [/^(\d+)[.-](\d+)(?![.\d%])/u, ([, above, figure]) => ({ level: '.', key: `${above}.${figure}` })],
  [/^(\d+)\.(?!\d)/u, ([, figure]) => ({ level: '.', key: figure! })],
];

/** `三` → `3`, `12` → `12`; what is no number is `-1`, which nothing has. */
export const keyOf = (figure: string): string =>
  String(/^\d/.test(figure) ? Number(figure) : (fromChinese(figure) ?? -1));

/** The number a heading begins with; `null` where it begins with none. */
export function numberOf(heading: string): Numbered | null {
  const text = heading.normalize('NFKC').trim();
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return read(match);
  }
  return null;
}

/**
 * Everything of a plan that is counted, chapters before sections.
 * @param names id → full name, in reading order, as `chapterNames` gives them
 */
export function headsIn(names: Readonly<Record<string, string>>): Head[] {
  const parts = partsOf(Object.keys(names).filter((id) => id === pageOf(id)));
  return Object.entries(names).map(([id, name]) => {
    const page = pageOf(id);
    const part = parts.get(page);
    const above = [...(part && part !== id ? [part] : []), ...(headingOf(id) === page ? [] : [page])];
    return { id, above, ...(numberOf(name) ?? { level: '', key: '' }) };
  });
}
