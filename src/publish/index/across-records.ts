/** What the search across all plans is built from: see `across.ts`. */
import { wordsOf, type AcrossTable } from '../../search/across.ts';
import { FOLD_VERSION, fold } from '../../search/fold.ts';
import type { Plan } from '../../plan/plan.ts';
import { editionOf } from '../data/edition.ts';
import { periodInWords } from '../views/all-plans.ts';
import { misreadingsOf, indexedClauses } from './search-table.ts';

/** @param parts of the index: see `indexInParts` */
export const acrossTable = (plans: readonly Plan[], parts = 1): AcrossTable => ({
  fold: FOLD_VERSION,
  misreadings: [
    ...new Map(plans.flatMap(misreadingsOf).map((misreading) => [misreading.join(), misreading])).values(),
  ],
  plans: plans.map((plan) => ({
    id: plan.id,
    name: plan.meta.short,
    place: fold(plan.meta.place).text,
    period: fold(periodInWords(plan.meta.period)).text,
    names: [plan.meta.short, plan.meta.title].map((name) => fold(name).text),
    edition: editionOf(plan).mark,
    clauses: indexedClauses(plan).length,
  })),
  ...(parts > 1 ? { parts } : {}),
});

/** Records of all plans, plan by plan, each in reading order. */
export const acrossRecords = (plans: readonly Plan[]): { url: string; content: string }[] =>
  plans.flatMap((plan) =>
    indexedClauses(plan).map(({ id, text }) => ({
      url: `${plan.id}/${id}`,
      content: wordsOf(fold(text).text).join(' '),
    })),
  );
