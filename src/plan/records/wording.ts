/**
 * Whether comparator, unit and year of a goal are those its quote states. Only what the words say beyond doubt is a
 * fault: 以上 behind the figure, another unit behind it, another year in 到2025年.
 */
import { yearsIn } from '../authoring/schema-fields.ts';
import { printTarget, type Target } from './target.ts';
import type { ReportField, Stated } from './values.ts';

type Comparator = Target['comparator'];

/** Words of a comparator behind the figure and its unit, and before the figure. */
const BEHIND: Record<string, Comparator> = {
  以上: '>=',
  以下: '<=',
  以内: '<=',
  之内: '<=',
  左右: '~',
  上下: '~',
};
const BEFORE: Partial<Record<Comparator, RegExp>> = {
  '>=': /(?:不低于|不少于|不小于|至少|≥)$/u,
  '<=': /(?:不高于|不大于|不多于|不超过|至多|≤)$/u,
  '>': /(?:(?<!不)(?:超过|高于|大于|多于)|>|＞)$/u,
  '<': /(?:(?<!不)(?:低于|小于|少于)|<|＜)$/u,
  '~': /(?:约|接近)$/u,
};
const ANYWHERE: Partial<Record<Comparator, RegExp>> = {
  '>=': /以上|不低于|不少于|不小于|突破|至少|≥/u,
  '<=': /以下|以内|之内|不高于|不大于|不多于|不超过|控制在|至多|≤/u,
  '>': /超过|突破|高于|大于|多于|>|＞/u,
  '<': /低于|小于|少于|<|＜/u,
  '~': /左右|上下|约|近/u,
};

interface Figure {
  before: string;
  behind: string;
}

/** Where a text states a value, and the words around it up to the next sign or figure. */
function figuresOf(text: string, value: number): Figure[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)]
    .filter(([figure]) => Number(figure) === value)
    .map(({ 0: figure, index }) => ({
      before: text.slice(0, index).replace(/\s/g, ''),
      behind: /^[^\d\s，。；、：]*/u.exec(text.slice(index + figure.length))![0],
    }));
}

/** The comparator that stands beside a figure, and its word. */
function statedBy({ before, behind }: Figure): [Comparator, string] | null {
  const word = /以上|以下|以内|之内|左右|上下/u.exec(behind.slice(0, 10))?.[0];
  if (word) return [BEHIND[word]!, word];
  for (const [comparator, words] of Object.entries(BEFORE)) {
    const found = words.exec(before)?.[0];
    if (found) return [comparator as Comparator, found];
  }
  return null;
}

/** @param words its quotes as they stand in their clauses, cells separated by tabs: what one of them states, holds */
export function checkComparator(goal: Stated, words: readonly string[], report: ReportField): void {
  const as = (comparator: Comparator): string => printTarget({ ...goal, comparator });
  const { value } = goal;
  if (typeof value !== 'number') return;
  const stated = words
    .flatMap((text) => figuresOf(text, value))
    .flatMap((figure) => {
      const found = statedBy(figure);
      return found ? [found] : [];
    });
  const [first] = stated;
  if (first && stated.every(([comparator]) => comparator !== goal.comparator))
    report('Q9', 'target', as(goal.comparator), goal.quote, first[1], as(first[0]));
  else if (!first && !words.some((text) => ANYWHERE[goal.comparator]?.test(text) ?? true))
    report('Q9/none', 'target', as(goal.comparator), goal.quote, as('='));
}

/** A unit that stands nowhere in the quote, where another stands behind the figure. */
export function checkUnit(
  key: 'target' | 'baseline',
  { value, unit, quote }: Omit<Target, 'comparator'> & { quote: string },
  words: string,
  report: ReportField,
): void {
  if (!unit || typeof value !== 'number' || plain(words).includes(plain(unit))) return;
  const other = figuresOf(words, value).map(
    ({ behind }) => /^[\p{L}\p{No}%％‰°℃/]+/u.exec(behind)?.[0] ?? '',
  );
  if (other.length > 0 && other.every(Boolean))
    report('Q10', key === 'baseline' ? [key, 'reached'] : key, unit, quote, other[0]!);
}

/** One form of signs that have several, without blanks: ％ is %, ㎡ is m2. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** A year the quote does not aim at, one before the plan begins, a baseline that is no earlier than its goal. */
export function checkYears(
  goal: Stated,
  words: string,
  period: { from: number; to: number },
  report: ReportField,
): void {
  const year = typeof goal.year === 'number' ? goal.year : yearsIn(goal.year ?? '').at(-1);
  if (year === undefined) return;
  const stated = yearsIn(words);
  if (/到\d{4}年/.test(words) && !stated.includes(year)) report('Q11', 'year', year, goal.quote, stated);
  else if (year < period.from) report('Q11/early', 'year', year, period.from);
  if (goal.baseline && goal.baseline.year >= year)
    report('Q11/base', ['baseline', 'year'], goal.baseline.year, year);
}
