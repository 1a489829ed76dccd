/** The plans the bench writes to measure with are made after the real one. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPlan } from '../../../src/plan/plan.ts';
import { writePlans } from '../../bench/measure/plans.ts';
import { readPlan } from '../../../src/site/plans/read-plan.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'planbook-bench-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('generated plans are without fault, as long as the real one, and differ', () => {
  const ids = writePlans(scratch, 2);
  const built = ids.map((id) => buildPlan(readPlan(id, scratch)));
  expect(built.flatMap(({ faults }) => faults)).toEqual([]);
  const [first, second] = built.map(({ plan }) => plan!);
  expect(first!.stats.source).toBeGreaterThan(60_000);
  expect(first!.projects.length).toBeGreaterThan(50);
  const known = new Set(first!.clauses.map(({ text }) => text));
  expect(second!.clauses.filter(({ text }) => known.has(text))).toEqual([]);
}, 60_000);
