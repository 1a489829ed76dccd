/** Keeps the data files of one plan only, the last one asked for: those of a hundred plans do not fit into memory. */
import { exportPlan, type DataFile } from './exports.ts';
import type { Plan } from '../../plan/plan.ts';

let last: { plan: Plan; files: DataFile[] } | undefined;

/** Every data file of a plan; what is in them is made once while pages ask for the same plan. */
export function exportedFiles(plan: Plan): DataFile[] {
  if (last?.plan !== plan) last = { plan, files: exportPlan(plan) };
  return last.files;
}
