/** The clauses of a plan as its pages offer them for citing. */
import type { Passage } from '../../../src/naming/citation.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** @returns the passage of a clause, by its id */
export function passagesOf(plan: Plan): (id: string) => Passage {
  const clauses = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  return (id) => {
    const clause = clauses.get(id)!;
    const block = clause.parent ? clauses.get(clause.parent)! : clause;
    const [first] = block.text.split('\n');
    return {
      id,
      words: clause.text,
      title: first!.startsWith('专栏') ? first : undefined,
      table: block.kind === 'table',
    };
  };
}
