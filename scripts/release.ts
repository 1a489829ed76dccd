/** Builds the site and adds what a web master carries: compressed copies, one ZIP file, checksums of all. */
import { cpSync, rmSync } from 'node:fs';
import './build.ts';
import { distFolder, realFolder, SCRATCH } from '../src/site/build/folders.ts';
import { say, step } from '../src/site/build/progress.ts';
import { takeOver } from '../src/site/build/take-over.ts';
import { reportSite, siteInFolder } from '../src/site/check/report.ts';
import { editionName } from '../src/naming/edition.ts';
import { editionOf } from '../src/publish/data/edition.ts';
import { editionsOfPlan } from '../src/site/plans/editions-of-plan.ts';
import { getPlans } from '../src/site/plans/plan-provider.ts';
import { addRelease } from '../src/site/release/release.ts';

// Made beside the site, as that was: what stands in `dist/` is whole at any moment.
rmSync(SCRATCH, { recursive: true, force: true });
cpSync(realFolder(distFolder()), SCRATCH, { recursive: true });
const packing = step('压缩文件');
await addRelease(SCRATCH, getPlans(), packing.at);
packing.over();
if ((await reportSite(siteInFolder(SCRATCH))) > 0) process.exit(1);
takeOver(SCRATCH, distFolder());
for (const plan of getPlans())
  if (!editionsOfPlan(plan.id).some(({ mark }) => mark === editionOf(plan).mark))
    say(`${plan.id}：发布的是 ${editionName(editionOf(plan))}，还没有记下；npm run edition 记下它`);
say(`${distFolder()}/ 已可发布`);
