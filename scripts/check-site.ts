/**
 * Checks a built folder or a deployed site: `npm run check:site [folder or address]`. A site is fetched by its own
 * list of checksums. Exit code 1 when anything is wrong.
 */
import { existsSync } from 'node:fs';
import { reportSite, siteAt, siteInFolder } from '../src/site/check/report.ts';

const target = process.argv[2] ?? process.env.PLANBOOK_DIST ?? 'dist';
const isAddress = /^https?:/.test(target);
if (!isAddress && !existsSync(target)) {
  console.error(`没有「${target}」：先运行 npm run build，或写明文件夹或网址`);
  process.exit(1);
}
const faults = await reportSite(isAddress ? await siteAt(target) : siteInFolder(target));
process.exitCode = faults > 0 ? 1 : 0;
