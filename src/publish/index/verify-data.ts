/** What checking a quotation needs beside the texts of the search: the text as received, and the targets' figures. */
import type { Plan } from '../../plan/plan.ts';
import type { VerifyData } from '../../search/verify/verify-data.ts';
import { describeValue } from '../views/describe.ts';

export function verifyData({ clauses, goals }: Plan): VerifyData {
  return {
    received: clauses.flatMap(({ id, source }) => (source === null ? [] : [{ id, text: source }])),
    targets: goals.flatMap((goal) =>
      goal.value === undefined
        ? []
        : [
            {
              name: goal.name,
              year: String(goal.year ?? ''),
              value: goal.value,
              unit: goal.unit ?? '',
              printed: describeValue(goal),
              clause: goal.clause,
            },
          ],
    ),
  };
}
