/**
 * The invented plans that tests of the code stand on: an editor who adds a word to a real plan breaks none of them.
 * `linhe-155` is as small as a plan can be; `yunting-155` has every field there is, and grows with the schemas.
 * `haidong-2035` has parts in which chapters begin again, `qinghe-2030` numbers 一、（一）.
 */
import type { PlanFiles } from '../../src/plan/authoring/files.ts';
import { buildPlan, type Plan } from '../../src/plan/plan.ts';
import { picturesOf } from '../../src/publish/downloads/pictures.ts';
import { readPicture, readPlan } from '../../src/site/plans/read-plan.ts';

/** A plan and the folder that stands for `content/` around it. */
export interface PlanFolder {
  id: string;
  root: string;
}

export const SMALL: PlanFolder = { id: 'linhe-155', root: 'scripts/testing/fixtures/content' };
export const COMPLETE: PlanFolder = { id: 'yunting-155', root: 'scripts/testing/fixtures/complete' };
export const PARTS: PlanFolder = { id: 'haidong-2035', root: 'scripts/testing/fixtures/shapes' };
export const SIGNS: PlanFolder = { id: 'qinghe-2030', root: 'scripts/testing/fixtures/shapes' };
/** The same with footnotes, a picture, and lines of the source that stand aside. */
export const NOTED: PlanFolder = { id: 'haidong-2035', root: 'scripts/testing/fixtures/notes' };
export const FIXTURES: readonly PlanFolder[] = [SMALL, COMPLETE, PARTS, SIGNS, NOTED];
/** The first real plan, for tests of its text. */
export const XIPING: PlanFolder = { id: 'xiping-145', root: 'content' };

/** The texts of its folder. */
export const planFilesOf = ({ id, root }: PlanFolder): PlanFiles['files'] => readPlan(id, root).files;

const built = new Map<string, Plan>();

/** The plan, a copy for whoever asks: a test may change it. It is built once for all test files that a worker runs. */
export function planOf({ id, root }: PlanFolder): Plan {
  const folder = `${root}/${id}`;
  if (!built.has(folder)) built.set(folder, buildPlan(readPlan(id, root)).plan!);
  return structuredClone(built.get(folder)!);
}

/** Its pictures, measured. */
export const documentPictures = ({ id, root }: PlanFolder) =>
  picturesOf(planOf({ id, root }), (src) => readPicture(id, src, root));
