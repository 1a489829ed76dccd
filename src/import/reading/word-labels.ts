/** How Word counts: `numbering.xml` gives each list its levels, each level a pattern such as `第%1章`. */
import { parseDocument } from 'htmlparser2';
import { toChinese } from '../../text/numerals.ts';
import { elementsIn, findElement, valueOf, type HtmlElement } from './html.ts';

export interface WordLevel {
  start: number;
  format: string;
  pattern: string;
  /** Whether the numbers of the levels above are printed in figures too. */
  legal: boolean;
}

export interface WordLabels {
  /** The label of the next paragraph of a list, with what parts it from the words; '' for none and for bullets. */
  next(numId: string, level: number): string;
}

interface List {
  levels: ReadonlyMap<number, WordLevel>;
  /** Lists of one pattern count on together, unless one says that it begins again. */
  counter: string;
}

/** @param xml the text of `numbering.xml`, or '' */
export function wordNumbering(xml: string): WordLabels {
  const lists = listsOf(xml);
  const counters = new Map<string, number[]>();
  return {
    next(numId, at) {
      const list = lists.get(numId);
      const level = list?.levels.get(at);
      if (!list || !level) return '';
      const counts = counters.get(list.counter) ?? [];
      counters.set(list.counter, counts);
      counts[at] = (counts[at] ?? level.start - 1) + 1;
      counts.length = at + 1;
      if (level.format === 'bullet' || level.format === 'none') return '';
      const label = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
        const of = list.levels.get(Number(digit) - 1) ?? level;
        return print(counts[Number(digit) - 1] ?? of.start, level.legal ? 'decimal' : of.format);
      });
      return label && `${label} `;
    },
  };
}

function listsOf(xml: string): Map<string, List> {
  const document = parseDocument(xml, { xmlMode: true });
  const named = (name: string): HtmlElement[] => findElement(document, (element) => element.name === name);
  const patterns = new Map(
    named('w:abstractNum').map((list) => [list.attribs['w:abstractNumId']!, levelsOf(list)]),
  );
  return new Map(
    named('w:num').map((list) => {
      const id = list.attribs['w:numId']!;
      const pattern = valueOf(list, 'w:abstractNumId');
      const levels = new Map(patterns.get(pattern));
      let counter = pattern;
      for (const override of elementsIn(list).filter(({ name }) => name === 'w:lvlOverride')) {
        const at = Number(override.attribs['w:ilvl']);
        const start = valueOf(override, 'w:startOverride');
        if (start) counter = `of ${id}`;
        if (start && levels.has(at)) levels.set(at, { ...levels.get(at)!, start: Number(start) });
        for (const [own, level] of levelsOf(override)) levels.set(own, level);
      }
      return [id, { levels, counter }];
    }),
  );
}

const levelsOf = (list: HtmlElement): Map<number, WordLevel> =>
  new Map(
    elementsIn(list)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        Number(level.attribs['w:ilvl']),
        {
          start: Number(valueOf(level, 'w:start') || 1),
          format: valueOf(level, 'w:numFmt') || 'decimal',
          pattern: valueOf(level, 'w:lvlText'),
          legal: elementsIn(level).some(({ name }) => name === 'w:isLgl'),
        },
      ]),
  );

/** A number in a format of Word's; what no plan uses is printed in figures. */
function print(n: number, format: string): string {
  if (
    /chinese|ideograph|japanese|taiwanese/i.test(format) &&
    !/legal|circle|zodiac|traditional$/i.test(format)
  )
    return toChinese(n);
  if (/circle/i.test(format) && n <= 20) return String.fromCodePoint(0x245f + n);
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(64 + (((n - 1) % 26) + 1));
    return format.startsWith('lower') ? letter.toLowerCase() : letter;
  }
  if (/Roman$/.test(format)) return format.startsWith('lower') ? roman(n).toLowerCase() : roman(n);
  return String(n);
}

const ROMAN: readonly [number, string][] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n);
  return step ? step[1] + roman(n - step[0]) : '';
}
