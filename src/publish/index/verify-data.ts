/** What checking a quotation needs beside the texts of the search: the text as received, and the targets' figures. */
import type { Plan } from '../../plan/plan.ts';
import { fold } from '../../search/fold.ts';
import type { TargetFigure } from '../../search/verify/figures.ts';
import { BETWEEN, packReceived, type VerifyData } from '../../search/verify/verify-data.ts';
import { describeValue } from '../views/describe.ts';

export function verifyData({ clauses, goals }: Plan): VerifyData {
  return {
    received: packReceived(clauses),
    between: BETWEEN,
    targets: goals
      .flatMap((goal) =>
        goal.value === undefined
          ? []
          : [
              {
                ...namesOf(goal.name),
                year: String(goal.year ?? ''),
                value: goal.value,
                unit: fold(goal.unit ?? '').text,
                printed: describeValue(goal),
                clause: goal.clause,
              },
            ],
      )
      .sort((a, b) => b.name.length - a.name.length),
  };
}

/** Its year is said beside it: 城镇化率（2025年） is 城镇化率. */
function namesOf(full: string): Pick<TargetFigure, 'name' | 'called'> {
  const name = full.replace(/（[\d—]+年）$/, '');
  const called = fold(name).text;
  return called === name ? { name } : { name, called };
}
