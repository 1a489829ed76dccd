/** Arithmetic that anyone can repeat: a target computed from its base and its yearly growth. */
import { stripLayout } from '../../text/strip-layout.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Goal } from '../../plan/records/records.ts';

export interface GrowthCheck {
  goal: Goal;
  formula: string;
  /** Rounded to two decimals. */
  result: number;
  stated: number;
  unit: string;
}

/**
 * For every target with a base: what its yearly growth, of the same row or the same quote, makes of it. Growth in
 * percent is compounded, growth in percentage points is added.
 */
export function growthChecks(plan: Plan): GrowthCheck[] {
  return plan.goals.flatMap((goal): GrowthCheck[] => {
    const { baseline, value, year } = goal;
    if (!baseline || typeof value !== 'number' || typeof year !== 'number') return [];
    const growth = plan.goals.find(
      (other) => other !== goal && /年均/.test(other.name) && together(other, goal),
    );
    if (typeof growth?.value !== 'number') return [];
    const years = year - baseline.year;
    const points = growth.unit?.includes('百分点') ?? false;
    const result = points
      ? baseline.value + growth.value * years
      : baseline.value * (1 + growth.value / 100) ** years;
    const formula = points
      ? `${baseline.value} + ${growth.value} × ${years}`
      : `${baseline.value} × (1 + ${growth.value}%)^${years}`;
    return [{ goal, formula, result: Math.round(result * 100) / 100, stated: value, unit: goal.unit ?? '' }];
  });
}

/** A paragraph speaks of many quantities: there, growth belongs to the words it is quoted with. A row speaks of one. */
const together = (growth: Goal, goal: Goal): boolean =>
  [growth, ...growth.also].some((one) =>
    [goal, ...goal.also].some(
      ({ clause, quote }) =>
        one.clause === clause &&
        (/-r\d+$/.test(clause) || stripLayout(one.quote).text === stripLayout(quote).text),
    ),
  );
