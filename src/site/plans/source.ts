/**
 * Where pages find the plans. Astro bundles the pages, Node runs what reads the files: two module graphs of one
 * process, which meet here. So pages load nothing of what reads and checks.
 */
import type { Plan } from '../../plan/plan.ts';
import type { Site } from './site-config.ts';

export interface Source {
  getPlan(id: string): Plan;
  getPlans(): Plan[];
  getSite(): Site;
}

const place = globalThis as { [KEY]?: Source };
const KEY = Symbol.for('planbook.source');

/** Whoever reads the plans says so, once: a build when it has checked them, a server when it begins (`plan-source.ts`). */
export const provide = (source: Source): void => void (place[KEY] = source);

/** The plan in `content/<id>/`. Throws where it is faulty. */
export const getPlan = (id: string): Plan => place[KEY]!.getPlan(id);

/** All plans, by id. */
export const getPlans = (): Plan[] => place[KEY]!.getPlans();

/** The site's own particulars. Throws where `content/site.yaml` is faulty. */
export const getSite = (): Site => place[KEY]!.getSite();
