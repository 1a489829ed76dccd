/** Registers the ids of every plan in its `ids.txt`. Run it after a person has made sure that no published id moved. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeIds } from '../src/plan/ids.ts';
import { buildPlan } from '../src/plan/plan.ts';
import { anchorsOf } from '../src/plan/texts.ts';
import { formatProblem } from '../src/plan/problems.ts';
import { contentRoot, listPlans, readPlan } from './read-plan.ts';

for (const id of listPlans()) {
  const { plan, problems } = buildPlan(readPlan(id));
  const lost = problems.filter(({ rule }) => rule === 'I1' || rule === 'I2');
  if (!plan || (lost.length > 0 && !process.argv.includes('--force'))) {
    for (const problem of plan ? lost : problems) console.error(formatProblem(problem));
    console.error(`${id}: 未登记。已发布的编号不能删、不能移；确需如此时加 --force`);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(path.join(contentRoot(), id, 'ids.txt'), writeIds(anchorsOf(plan.clauses)));
  console.log(`${id}: ${plan.clauses.length} 个编号已登记`);
}
