/**
 * `cells [seed]`: in the tables of the plans 300 times a digit, a bar or a cell is moved, by chance, and each time the
 * check names a line of the table. The plans are copies in memory.
 */
import { random } from '../../bench/measure/statistics.ts';
import { progress } from '../../../src/site/build/progress.ts';
import { listPlans, readPlan } from '../../../src/site/plans/read-plan.ts';
import type { Verdict } from '../proof.ts';
import { MOVE_KINDS, moved } from './cells/moves.ts';
import { codesFor, tablesOf } from './cells/tables.ts';

const MOVES = 300;

export default function prove([seed = '1']: string[]): Verdict {
  if (!/^\d+$/.test(seed)) throw new Error(`cells: 「${seed}」 is no seed: write a whole number`);
  const tables = listPlans().flatMap((id) => tablesOf(readPlan(id)));
  return moveAndCheck(tables, Number(seed), MOVES);
}

/** The same for tables that are given, and for as many moves. */
export function moveAndCheck(tables: ReturnType<typeof tablesOf>, seed: number, moves: number): Verdict {
  const next = random(seed);
  const shortcomings: string[] = [];
  let byCells = 0;
  for (let n = 0; n < moves; n += 1) {
    progress(`move ${n + 1} / ${moves}`);
    const table = tables[n % tables.length]!;
    const kind = MOVE_KINDS[Math.floor(next() * MOVE_KINDS.length)]!;
    const after = moved(table.text, kind, next);
    const codes = codesFor(table, after);
    if (!codes.some((code) => /^[MT]/.test(code)))
      shortcomings.push(
        `${table.path}: a ${kind} was moved and nothing is said:\n${difference(table.text, after)}`,
      );
    if (!codes.includes('T1')) byCells += 1;
  }
  const note = `moves refused in ${tables.length} tables, ${byCells} of them by their cells alone (seed ${seed})`;
  return { found: moves - shortcomings.length, wanted: moves, shortcomings, note };
}

/** The lines that two texts do not share. */
function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}
