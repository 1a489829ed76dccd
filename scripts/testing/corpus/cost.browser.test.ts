/** What a first answer costs, everything the page loads for it, as a static host sends it. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveBuilt, type BenchSite } from '../../bench/measure/server.ts';
import { totalBytes, watchTraffic } from '../../bench/measure/traffic.ts';
import { browser, browserForAll } from '../page-under-test.ts';

/** Of the reviewed queries and of 500 substrings, those whose answers cost most, each for a reason of its own. */
const DEAREST: readonly (readonly [query: string, why: string])[] = [
  ['农业产业化', 'common characters and long clauses'],
  ['小洪河 治理', 'several words'],
  ['107国道', 'tables and boxes'],
  ['旅游', 'long clauses whose beginnings are shown'],
  ['合作社', 'long clauses'],
  ['30', 'a number of a chapter'],
  ['乡村 振兴', 'words that stand apart in names'],
  ['棠溪源', 'boxes'],
  ['乡村振兴', 'a name of boxes and sections'],
  ['人才', 'a name that is common'],
  ['展提质、产业集聚区生态', 'twelve characters'],
  ['，全面推进工业转型升级，', 'a sentence between its commas'],
  ['业30家以上，市级以上农', 'figures'],
];

/** Reviewed queries that stand in a clause or two: with those of which the plan says more in other words. */
const SCARCE = ['河长制', '低保', '危房', '快递', '第四小学', '化肥农药', '居住证', '停车场'];

/** What is nowhere in the plan: as people say it, misprints, traditional characters, much that comes near. */
const NOWHERE = [
  '公租房',
  '养老院',
  '公交车',
  '看病',
  '高标淮农田',
  '累祖',
  '證照',
  '十六五规划',
  '老年人 养老院',
];

browserForAll();
let site: BenchSite;
beforeAll(async () => void (site = await serveBuilt(inject('folder'))));
afterAll(() => site.close());

/** Bytes that everything a first answer loads costs, cold, files of the index not compressed again. */
async function costOf(query: string): Promise<number> {
  // What the worker fetches for later is no part of an answer.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const traffic = watchTraffic(page, site);
  await page.goto(`${site.address}/xiping-145/search/?${new URLSearchParams({ q: query }).toString()}`);
  await page.locator('plan-search[data-answered]').waitFor();
  await page.waitForLoadState('networkidle');
  const found = (await page.locator('[data-match=exact]').count()) > 0;
  expect(found, query).toBe(![...NOWHERE, ...EIGHT].includes(query));
  expect(traffic.paths.some((path) => path.endsWith('.pf_index'))).toBe(true);
  await context.close();
  return totalBytes(traffic);
}

const EIGHT = [
  '发展 建设 经济 社会 农村 产业 服务 生态',
  '农业 水利 交通 能源 教育 卫生 文化 体育',
  '企业 创新 科技 人才 投资 项目 工程 管理',
];

/** The most that each kind may cost on average, and its dearest at all. */
const KINDS: [kind: string, most: number, dearest: number, queries: string[]][] = [
  ['one word', 100, 104, DEAREST.map(([query]) => query).filter((query) => !query.includes(' '))],
  ['one word of few places', 100, 106, SCARCE],
  ['two words', 103, 105, DEAREST.map(([query]) => query).filter((query) => query.includes(' '))],
  ['what is nowhere in the plan', 118, 126, NOWHERE],
  ['eight words', 134, 134, EIGHT],
];

test.each(KINDS)(
  '%s is answered first within %i KB on average, and %i KB at most',
  async (_, most, dearest, queries) => {
    const costs: number[] = [];
    for (const query of queries) costs.push((await costOf(query)) / 1024);
    const all = costs.map((cost) => cost.toFixed(1)).join(' ');
    expect(costs.reduce((sum, cost) => sum + cost, 0) / costs.length, all).toBeLessThan(most);
    expect(Math.max(...costs), all).toBeLessThan(dearest);
  },
);
