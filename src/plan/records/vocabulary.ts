/** Whether the words in which a plan sorts its records are each said once, readers live in kinds that there are, and no layer is named twice. */
import type { Fault } from '../../text/faults.ts';
import { vocabularyOf, type PlanMeta } from '../authoring/schema-plan.ts';
import type { Parsed } from '../authoring/yaml.ts';
import { fault } from '../rules/rules.ts';
import { twice } from './twice.ts';

/** All faults of `topics`, `kinds`, `home` and `layers` of plan.yaml. */
export function checkVocabulary({ value, at }: Parsed<PlanMeta>): Fault[] {
  const { kinds } = vocabularyOf(value!);
  const named = (field: 'topics' | 'kinds' | 'home' | 'layers') =>
    (value![field] ?? []).map((name, k) => ({ name, at: () => at([field, k]) }));
  const unknown = named('home').flatMap(({ name, at: place }, k) =>
    kinds.includes(name) ? [] : [fault('S2/choice', place(), `home.${k}`, name, '不在 kinds 里', kinds)],
  );
  return [
    ...unknown,
    ...(['topics', 'kinds', 'home', 'layers'] as const).flatMap((field) => twice('Q12', named(field))),
  ];
}
