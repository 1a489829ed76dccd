/** Words that other layers rely on must stand in the text: glossary, everyday words, goals on the home page. */
import { bare } from '../../text/bare.ts';
import type { Unit } from '../fidelity/edits.ts';
import type { PlacedGoal } from './records.ts';
import type { Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import type { Everyday, Term } from '../authoring/schema-lists.ts';
import type { PlanMeta } from '../authoring/schema-plan.ts';
import type { Parsed } from '../authoring/yaml.ts';

/** Q7: a highlighted goal that is not there. Q8: a word that is not in the text. */
export function checkWords(
  units: readonly Unit[],
  goals: readonly PlacedGoal[],
  meta: Parsed<PlanMeta>,
  terms: Parsed<Term[]>,
  everyday: Parsed<Everyday[]>,
): Fault[] {
  const whole = units.map((unit) => bare(unit.own).text).join('\n');
  const ids = new Set(goals.map((goal) => goal.id));
  const absent = <T>(layer: Parsed<T>, word: string, path: PropertyKey[]): Fault[] =>
    whole.includes(bare(word).text) ? [] : [fault('Q8', layer.at(path), word)];
  return [
    ...meta.value!.highlights.flatMap((id, k) =>
      ids.has(id) ? [] : [fault('Q7', meta.at(['highlights', k]), id)],
    ),
    ...terms.value!.flatMap((term, k) => [
      ...absent(terms, term.word, [k, 'word']),
      ...term.aliases.flatMap((alias, n) => absent(terms, alias, [k, 'aliases', n])),
    ]),
    ...everyday.value!.flatMap(({ plan }, k) =>
      plan.flatMap((word, n) => absent(everyday, word, [k, 'plan', n])),
    ),
  ];
}
