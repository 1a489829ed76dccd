/**
 * The invented plans that tests of the code stand on: an editor who adds a word to a real plan breaks none of them.
 * `linhe-155` is as small as a plan can be; `yunting-155` has every shape there is, and grows with the schemas.
 */
import type { PlanFiles } from '../../src/plan/authoring/files.ts';
import { buildPlan, type Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../read-plan.ts';

/** A plan and the folder that stands for `content/` around it. */
interface FixturePlan {
  id: string;
  root: string;
}

export const SMALL: FixturePlan = { id: 'linhe-155', root: 'scripts/testing/fixtures/content' };
export const COMPLETE: FixturePlan = { id: 'yunting-155', root: 'scripts/testing/fixtures/complete' };
export const FIXTURES: readonly FixturePlan[] = [SMALL, COMPLETE];

/** The texts of its folder. */
export const filesOf = ({ id, root }: FixturePlan): PlanFiles['files'] => readPlan(id, root).files;

/** The plan, built anew: a test may change it. */
export const planOf = ({ id, root }: FixturePlan): Plan => buildPlan(readPlan(id, root)).plan!;
