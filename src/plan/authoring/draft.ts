/** Whether a plan is still in the making, also where its files cannot be read as a plan yet. */
import type { PlanFiles } from './files.ts';

/** What `draft: true` in plan.yaml says: checked apart, never published, in nobody's way. */
export const isDraft = ({ files }: Pick<PlanFiles, 'files'>): boolean =>
  /^draft:\s*true\s*(#.*)?$/m.test(files.get('plan.yaml') ?? '');
