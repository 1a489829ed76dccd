/**
 * Gives pages their plans. Astro runs the bundled pages and Node runs the code that reads the files: two module
 * graphs in one process that share no modules. They meet in one global, so pages import nothing of what reads and
 * checks.
 */
import type { Plan } from '../../plan/plan.ts';
import type { SiteConfig } from './site-config.ts';

export interface PlanProvider {
  getPlan(id: string): Plan;
  getPlans(): Plan[];
  getSite(): SiteConfig;
  getFaults(id: string): string[];
  getUnreadable(): string[];
}

const shared = globalThis as { [KEY]?: PlanProvider };
const KEY = Symbol.for('planbook.source');

/** Whoever reads the plans says so, once: a build when it has checked them, a server when it begins (`load-plan.ts`). */
export const providePlans = (provider: PlanProvider): void => void (shared[KEY] = provider);

/** The plan in `content/<id>/`. Throws where its files cannot be read. */
export const getPlan = (id: string): Plan => shared[KEY]!.getPlan(id);

/** All plans, by id. */
export const getPlans = (): Plan[] => shared[KEY]!.getPlans();

/** What is wrong with a plan, a line each, while one works on it; a build has none that is faulty. */
export const getFaults = (id: string): string[] => shared[KEY]!.getFaults(id);

/** Ids of the plans whose files cannot be read yet; a build has none. */
export const getUnreadable = (): string[] => shared[KEY]!.getUnreadable();

/** The site's own particulars. Throws where `content/site.yaml` is faulty. */
export const getSite = (): SiteConfig => shared[KEY]!.getSite();
