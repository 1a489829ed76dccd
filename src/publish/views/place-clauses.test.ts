import { expect, test } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { clausesNaming, cutAround } from './place-clauses.ts';

const clauses = ['c1-b1', 'c1-b1-i1', 'c1-b1-i2', 'c1-p1', 'c2-b1'].map((id) => ({
  id,
  text: `${id} 清溪镇`,
}));
const named = (...ids: string[]): Plan =>
  ({
    clauses,
    mentions: ids.map((clause) => ({ place: 'qingxi', clause, start: 6, end: 9 })),
  }) as unknown as Plan;
const ids = (plan: Plan): string[] => clausesNaming(plan, 'qingxi').map(({ clause }) => clause.id);

test('a box counts where none of its items names the place', () => {
  expect(ids(named('c1-b1-i2', 'c1-b1', 'c1-p1'))).toEqual(['c1-b1-i2', 'c1-p1']);
  expect(ids(named('c1-p1', 'c1-b1'))).toEqual(['c1-b1', 'c1-p1']);
});

test('a box whose items name the place does not keep another from counting', () => {
  expect(ids(named('c1-b1', 'c1-b1-i1', 'c2-b1'))).toEqual(['c1-b1-i1', 'c2-b1']);
});

test('what names another place is not there', () => {
  expect(clausesNaming(named('c1-p1'), 'hecun')).toEqual([]);
});

test('a long text is cut around the first spot, and every spot in the piece is told', () => {
  const text = `${'甲'.repeat(100)}清溪镇与清溪镇${'乙'.repeat(200)}`;
  const clause = { id: 'c1-p1', text } as Parameters<typeof cutAround>[0]['clause'];
  const spans = [
    { start: 100, end: 103 },
    { start: 104, end: 107 },
  ];
  const runs = cutAround({ clause, spans });
  expect(runs.filter((run) => run.named).map((run) => run.text)).toEqual(['清溪镇', '清溪镇']);
  expect(runs[0]!.text).toBe('…');
  expect(runs.at(-1)!.text).toBe('…');
  expect(text).toContain(
    runs
      .slice(1, -1)
      .map((run) => run.text)
      .join(''),
  );
});
