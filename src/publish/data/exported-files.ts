/** Keeps the data files of one plan only, the last one asked for: those of a hundred plans do not fit into memory. */
import type { Imprint } from '../../documents/imprint.ts';
import { exportPlan, type DataFile } from './exports.ts';
import type { Plan } from '../../plan/plan.ts';

let last: { plan: Plan; files: DataFile[] } | undefined;

/**
 * Every data file of a plan; what is in them is made once while pages ask for the same plan.
 * @param imprint with the address of its home page, where that is known
 */
export function exportedFiles(plan: Plan, { address }: Pick<Imprint, 'address'>): DataFile[] {
  if (last?.plan !== plan) last = { plan, files: exportPlan(plan, address) };
  return last.files;
}
