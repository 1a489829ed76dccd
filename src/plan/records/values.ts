/** Whether the values of a goal are those of its quotes. */
import { fromChinese } from '../../text/numerals.ts';
import { stripLayout } from '../../text/strip-layout.ts';
import type { GoalFields } from '../authoring/schema-chapter.ts';
import type { RuleName, Words } from '../rules/rules.ts';
import type { Target } from './target.ts';

/** What of a goal its quotes must state. */
export interface Stated extends Target, Pick<GoalFields, 'quote' | 'year' | 'history'> {
  name: string;
  baseline?: { value: number; year: number; quote: string } | undefined;
}

/** A field of a goal, or the way to a value within it. */
type FieldPath = keyof GoalFields | readonly [keyof GoalFields, ...PropertyKey[]];

/** Says that a rule is broken in a field of the goal. */
export type ReportField = <Name extends RuleName>(
  name: Name,
  field: FieldPath,
  ...words: Words<Name>
) => void;

/** A value must be one of the figures of its quote (in Arabic or Chinese numerals) and have a unit. */
export function checkValues(goal: Stated, report: ReportField): void {
  const { baseline, history = [] } = goal;
  const inQuote = (field: FieldPath, quote: string, value: number | undefined): void => {
    const figures = figuresIn(quote);
    if (value !== undefined && !figures.includes(value)) report('Q4', field, value, quote, figures);
  };
  if (goal.value !== undefined && !goal.unit) report('Q5', 'target', goal.name);
  if (goal.words && !stripLayout(goal.quote).text.includes(stripLayout(goal.words).text))
    report('Q4/words', 'target', goal.words, goal.quote);
  for (const value of [goal.value ?? []].flat()) inQuote('target', goal.quote, value);
  if (!baseline) return;
  inQuote(['baseline', 'reached'], baseline.quote, baseline.value);
  history.forEach(({ planned, reached }, k) => {
    inQuote(['history', k, 'planned'], baseline.quote, planned);
    inQuote(['history', k, 'reached'], baseline.quote, reached);
  });
}

/** Every number a text states, Arabic or Chinese (一座 → 1, 翻一番 → 1, 零增长 → 0). */
export function figuresIn(quote: string): number[] {
  const arabic = [...quote.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
  const chinese = [...quote.matchAll(/[零一二两三四五六七八九十]+/gu)].flatMap(
    ([word]) => fromChinese(word.replace('两', '二')) ?? [],
  );
  return [...arabic, ...chinese];
}
