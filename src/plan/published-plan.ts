/** What of a plan its editors publish: a layer that is off is taken out before anything is made of the plan. */
import { LAYERS, type Layer } from './authoring/schema-plan.ts';
import type { Plan } from './plan.ts';

/** Whether a layer is published. */
export const shows = ({ meta }: Pick<Plan, 'meta'>, layer: Layer): boolean => meta.layers.includes(layer);

/** The plan as readers get it. How many corrections there are is still said. */
export function publishedPlan(plan: Plan): Plan {
  const on = (layer: Layer): boolean => shows(plan, layer);
  const corrected = on('勘误');
  const doubted = on('存疑');
  return {
    ...plan,
    clauses: corrected ? plan.clauses : plan.clauses.map((clause) => ({ ...clause, source: null })),
    corrections: corrected ? plan.corrections : [],
    doubts: doubted ? plan.doubts : [],
    marks: plan.marks.filter(({ kind }) => (kind === 'correction' ? corrected : doubted)),
    terms: on('术语') ? plan.terms : [],
    goals: on('编者注') ? plan.goals : plan.goals.map(({ note: _, ...goal }) => goal),
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      meta: { ...chapter.meta, goals: [], projects: [] },
    })),
    stats: { ...plan.stats, doubts: doubted ? plan.stats.doubts : 0 },
  };
}

/** The plan as its editors see it while they write: with everything. */
export const wholePlan = (plan: Plan): Plan => ({ ...plan, meta: { ...plan.meta, layers: [...LAYERS] } });

/** The page of corrections and doubts by what it has; empty where it has neither. */
export const errataName = (plan: Pick<Plan, 'meta'>): string =>
  (['勘误', '存疑'] as const).filter((layer) => shows(plan, layer)).join('与');

/** Whether a page below a plan's own is offered to readers: that of a layer that is off only says so. */
export function offers(plan: Pick<Plan, 'meta'>, page: string): boolean {
  if (page === 'errata/') return errataName(plan) !== '';
  if (page === 'checks/') return shows(plan, '数字核对');
  return page !== 'glossary/' || shows(plan, '术语');
}
