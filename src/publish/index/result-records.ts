/** Which terms, goals and projects each clause holds, for the cards above an answer. */
import { fold } from '../../search/fold.ts';
import type { NamedRecord } from '../../search/result-text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Clause } from '../../plan/fidelity/texts.ts';
import { describeValue } from '../views/describe.ts';

const clean = (text: string): string => text.replace(/[|\t\n]/g, ' ');

/** What a clause holds, whose folded text is given; what a box or table holds its parts say. */
export function recordsIn(plan: Plan): (clause: Clause, folded: string) => NamedRecord[] {
  const terms = plan.terms.map(({ word, aliases }) => ({
    word,
    forms: [word, ...aliases].map((form) => [form, fold(form).text] as const),
  }));
  const records = [
    ...plan.goals.map((goal): [string, NamedRecord] => [
      goal.clause,
      {
        kind: 'goal',
        id: goal.id,
        name: goal.name,
        note: goal.value === undefined ? '' : describeValue(goal),
      },
    ]),
    ...plan.projects.map(({ clause, id, name, quantity }): [string, NamedRecord] => [
      clause,
      { kind: 'project', id, name, note: quantity ?? '' },
    ]),
  ];
  const byClause = Map.groupBy(records, ([clause]) => clause);
  return ({ id, kind }, folded) => {
    if (kind === 'box' || kind === 'table') return [];
    const named = terms.flatMap(({ word, forms }): NamedRecord[] => {
      const [form] = forms.filter(([, own]) => folded.includes(own)).map(([written]) => written);
      return form === undefined
        ? []
        : [{ kind: 'term', id: word, name: word, note: form === word ? '' : form }];
    });
    return [...named, ...(byClause.get(id) ?? []).map(([, record]) => record)].map((record) => ({
      ...record,
      name: clean(record.name),
      note: clean(record.note),
    }));
  };
}
