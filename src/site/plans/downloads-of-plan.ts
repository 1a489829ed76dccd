/** Every file of a plan that readers take away, with what the site and the plan's folder add to the plan. */
import type { ListSheet } from '../../naming/list-sheet.ts';
import { exportedFiles } from '../../publish/data/exported-files.ts';
import type { DataFile } from '../../publish/data/exports.ts';
import { goalSheet, projectSheet } from '../../publish/data/list-sheets.ts';
import { knownDownloads, type Download } from '../../publish/downloads/downloads.ts';
import { imprintIn } from '../../publish/downloads/imprint.ts';
import { picturesOf } from '../../publish/downloads/pictures.ts';
import { getPlan, getSite } from './plan-provider.ts';
import { readPicture } from './read-plan.ts';

/** Throws where the plan is faulty, or a picture cannot be read. */
export function downloadsOfPlan(id: string): Download[] {
  const plan = getPlan(id);
  return knownDownloads(plan, imprintIn(plan, getSite()), () =>
    picturesOf(plan, (src) => readPicture(id, src)),
  );
}

/** Its data alone. Throws where the plan is faulty. */
export function dataOfPlan(id: string): DataFile[] {
  const plan = getPlan(id);
  return exportedFiles(plan, imprintIn(plan, getSite()));
}

/** The table that a reader saves of a list. Throws where the plan is faulty. */
export function sheetOfPlan(id: string, list: 'goals' | 'projects'): ListSheet {
  const plan = getPlan(id);
  return { goals: goalSheet, projects: projectSheet }[list](plan, imprintIn(plan, getSite()).address);
}
