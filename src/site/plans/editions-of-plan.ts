/** The editions of a plan that were published before: what its folder keeps of them. */
import path from 'node:path';
import type { Plan } from '../../plan/plan.ts';
import { earlier } from '../../publish/changes/changes.ts';
import { keptEditions, type KeptEdition } from '../../publish/changes/kept-editions.ts';
import { ofLast } from '../../publish/of-last.ts';
import { contentRoot, readText } from './read-plan.ts';

export const editionsFile = (id: string): string => path.join(contentRoot(), id, 'editions.txt');

/** The content of the file; empty where there is none. Throws, in a sentence, where it cannot be read. */
export function editionsText(id: string): string {
  const read = readText(editionsFile(id));
  if (typeof read === 'string') throw new Error(`${editionsFile(id)} 读不出来：这是${read}`);
  return read?.text ?? '';
}

/** The oldest first. */
export const editionsOfPlan = (id: string): KeptEdition[] => keptEditions(editionsText(id));

/** Those before the plan as it is, read once while pages ask for the same plan. */
export const earlierEditions = ofLast((plan: Plan): KeptEdition[] => earlier(plan, editionsOfPlan(plan.id)));
