/** Keeps the data files of one plan only, the last one asked for. */
import type { Imprint } from '../../documents/imprint.ts';
import { ofLast } from '../of-last.ts';
import { exportPlan } from './exports.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * Every data file of a plan; what is in them is made once while pages ask for the same plan.
 * @param imprint with the address of its home page, where that is known
 */
export const exportedFiles = ofLast((plan: Plan, { address }: Pick<Imprint, 'address'>) =>
  exportPlan(plan, address),
);
