/** What the documents of a published plan say of themselves. */
import { imprintOf, type Imprint } from '../../documents/imprint.ts';
import type { Plan } from '../../plan/plan.ts';
import { editionOf } from '../data/edition.ts';

/** @param site its origin, where that is known */
export const imprintIn = (plan: Plan, { origin }: { origin?: string | undefined }): Imprint =>
  imprintOf(plan, editionOf(plan), origin);
