/** Registers the ids of every plan, those of its errata, goals and projects too, in its `ids.txt`. Run it after a person has made sure that no published id moved. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { erratumAnchors } from '../src/plan/fidelity/errata.ts';
import { writeIds } from '../src/plan/fidelity/ids.ts';
import { buildPlan } from '../src/plan/plan.ts';
import { recordAnchors } from '../src/plan/record-ids.ts';
import { anchorsOf } from '../src/plan/fidelity/texts.ts';
import { formatFault } from '../src/text/faults.ts';
import { contentRoot, listPlans, readPlan } from '../src/site/plans/read-plan.ts';

for (const id of listPlans()) {
  const { plan, faults } = buildPlan(readPlan(id));
  const others = faults.filter(({ rule }) => rule !== 'I3');
  const forced =
    process.argv.includes('--force') && others.every(({ rule }) => rule === 'I1' || rule === 'I2');
  if (!plan || (others.length > 0 && !forced)) {
    for (const fault of others) console.error(formatFault(fault));
    console.error(`${id}: 未登记。先改正上面的问题；已发布的编号确需删、移时加 --force`);
    process.exitCode = 1;
    continue;
  }
  const errata = erratumAnchors(plan.corrections, plan.doubts);
  const records = recordAnchors(plan.goals, plan.projects);
  const all = [...anchorsOf(plan.clauses), ...errata, ...records];
  writeFileSync(path.join(contentRoot(), id, 'ids.txt'), writeIds(all));
  console.log(
    `${id}: ${plan.clauses.length} 个段落编号、${errata.length} 个勘误和存疑编号、${records.length} 个目标和项目编号已登记`,
  );
}
