/** Keeps every plan's edition in its `editions.txt`, so that later ones can say what they changed. Run it for what is published. */
import { writeFileSync } from 'node:fs';
import { editionName } from '../src/naming/edition.ts';
import { publishedPlan } from '../src/plan/published-plan.ts';
import { editionOf } from '../src/publish/data/edition.ts';
import { editionRecord } from '../src/publish/changes/edition-record.ts';
import { keptEditions, withEditionKept } from '../src/publish/changes/kept-editions.ts';
import { checkPlans } from '../src/site/plans/check-plans.ts';
import { editionsFile, editionsText } from '../src/site/plans/editions-of-plan.ts';

const { plans, faults } = checkPlans({ fault: console.error, plan: () => {}, at: () => {} });
if (faults > 0) process.exit(1);
for (const plan of plans.map(publishedPlan)) {
  const { id } = plan;
  const { date, mark } = editionOf(plan);
  const text = editionsText(id);
  if (!date) {
    console.error(`${id}：没有记。先在 plan.yaml 里写 updated，这一版的日期`);
    process.exitCode = 1;
  } else if (keptEditions(text).some((kept) => kept.mark === mark)) {
    console.log(`${id}：${editionName({ date, mark })} 已经记过`);
  } else {
    writeFileSync(editionsFile(id), withEditionKept(text, { date, mark }, editionRecord(plan)));
    console.log(`${id}：记下了 ${editionName({ date, mark })}`);
  }
}
