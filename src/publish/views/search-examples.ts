/** What a reader who has typed nothing yet may try. */
import { vocabularyOf } from '../../plan/authoring/schema-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { fold } from '../../search/fold.ts';
import { foldedTexts } from '../folded-texts.ts';

/** A term, a place and a goal by their names, of each the first whose name stands in the text; no two the same. */
export function searchExamples(plan: Plan): string[] {
  const texts = foldedTexts(plan);
  const stands = (name: string): boolean => texts.some((text) => text.includes(fold(name).text));
  const { home } = vocabularyOf(plan.meta);
  const { highlights } = plan.meta;
  const examples: string[] = [];
  for (const names of [
    plan.terms.map(({ word }) => word),
    plan.places.filter(({ kind }) => home.includes(kind)).map(({ name }) => name),
    highlights.flatMap((id) => plan.goals.find((goal) => goal.id === id)?.name ?? []),
  ]) {
    const name = names.find((one) => stands(one) && !examples.includes(one));
    if (name !== undefined) examples.push(name);
  }
  return examples;
}
