/** Several plans are one site, each by its folder alone: other shapes, other words, and drafts that are in nobody's way. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPLETE, NOTED, SIGNS, SMALL } from './testing/fixture-plans.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-several-'));
const content = path.join(scratch, 'content');
const dist = path.join(scratch, 'dist');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PLANS = [NOTED, COMPLETE, SIGNS, SMALL];
const env = { ...process.env, NODE_ENV: 'production', PLANBOOK_CONTENT: content, PLANBOOK_DIST: dist };
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...args], { encoding: 'utf8', env });
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const json = (file: string): Record<string, unknown>[] => JSON.parse(read(file)) as Record<string, unknown>[];

let said: string;
beforeAll(() => {
  for (const { id, root } of PLANS) cpSync(path.join(root, id), path.join(content, id), { recursive: true });
  // A draft with a fault, and one of which not even plan.yaml can be read.
  for (const id of ['draft-1', 'draft-2']) {
    cpSync(path.join(SMALL.root, SMALL.id), path.join(content, id), { recursive: true });
    const file = path.join(content, id, 'plan.yaml');
    writeFileSync(file, `draft: true\n${readFileSync(file, 'utf8')}`);
  }
  const chapter = path.join(content, 'draft-1/chapters/02-保障.mdx');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('分工', '分公'));
  writeFileSync(path.join(content, 'draft-2/chapters/02-保障.mdx'), '---\nnumber: 2\n---\n\n{甲\n');
  const { status, stdout, stderr } = run('build');
  said = stdout + stderr;
  expect(status, said).toBe(0);
}, 180_000);

test('drafts are told with their faults, are not published, and stop no other plan', () => {
  expect(said).toContain('content/draft-1/chapters/02-保障.mdx:6:13 T1 与原文不同：这里是「公」');
  expect(said).toContain('draft-1：初稿，1 个问题，不公布');
  expect(said).toMatch(/draft-2：初稿，\d 个问题，不公布/);
  expect(readdirSync(dist).filter((name) => name.startsWith('draft'))).toEqual([]);
  expect(read('index.html')).not.toContain('draft');
});

test('the site passes its own check', () => {
  const { status, stdout, stderr } = run('check-site', dist);
  expect(status, stdout + stderr).toBe(0);
});

test('a plan of 编, of chapters that begin again, with notes, annexes and words of its own is whole', () => {
  for (const page of ['0', 'b1', 'b2', '1', '4', 'a1', 'a2', 'full', 'places/haidong', 'places/wangchao'])
    expect(existsSync(path.join(dist, 'haidong-2035', page, 'index.html')), page).toBe(true);
  expect(read('haidong-2035/4/index.html')).toContain('第二章');
  expect(read('haidong-2035/1/index.html')).toContain('海东省、白沙市直管区和望潮、清江两市');
  expect(read('haidong-2035/goals/index.html')).toContain('港口');
  const home = read('haidong-2035/index.html');
  expect(home).toContain('2 编 4 章 6 节');
  // Readers live in provinces; a port is a place among others.
  expect(home).toMatch(/我的家乡.*海东省.*全部 3 个地方/s);
  expect(home.slice(0, home.indexOf('全部 3 个地方'))).not.toContain('白沙港');
  expect(read('haidong-2035/places/index.html')).toMatch(/<h2>省<.*<h2>港口</s);
});

test('every page leads to all plans and to the search in all of them', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages) {
    const root = '../'.repeat(page.split(path.sep).length - 1) || './';
    // The home searches by its own form.
    const links = [...read(page).matchAll(/<(?:a|form)[^>]* (?:href|action)="?([^" >]+)/g)].map(
      ([, to]) => to!,
    );
    if (page !== 'index.html') expect(links, page).toContain(root);
    if (page !== path.join('search', 'index.html'))
      expect(
        links.some((to) => to === `${root}search/` || to === 'search/'),
        page,
      ).toBe(true);
  }
});

test('the home shows each plan with its place, its period and its size as printed', () => {
  const text = read('index.html')
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('云汀县 2026—2030年 云汀县国民经济和社会发展第十五个五年规划纲要 12 章 16 节');
  expect(text).toContain('海东湾 2026—2035年 海东湾港口群一体化发展规划 2 编 4 章 6 节');
  expect(text).toContain('青禾镇 2026—2030年 青禾镇乡村全面振兴规划 2 部分');
});

test('data over all plans are one sheet each, the same as those of the plans', () => {
  for (const sheet of ['clauses', 'goals', 'projects', 'places']) {
    const all = json(`data/${sheet}.json`);
    const own = PLANS.flatMap(({ id }) => {
      const records = json(`${id}/data/${sheet}.json`) as unknown;
      return Array.isArray(records) ? records : (records as { clauses: unknown[] }).clauses;
    }) as Record<string, unknown>[];
    expect(all.length).toBe(own.length);
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(own.map(({ id }) => id)));
    expect(existsSync(path.join(dist, 'data', `${sheet}.schema.json`))).toBe(true);
    for (const { plan, url } of all) {
      expect(String(url)).toMatch(new RegExp(`^\\.\\./${String(plan)}/`));
      expect(existsSync(path.join(dist, 'data', String(url).replace(/#.*/, ''), 'index.html'))).toBe(true);
    }
    expect(csvParse(read(`data/${sheet}.csv`).replace('\ufeff', '')).map(({ id }) => id)).toEqual(
      all.map(({ id }) => id),
    );
  }
  expect(
    json('data/plans.json').map(({ plan, planPlace, from, chapters }) => [plan, planPlace, from, chapters]),
  ).toEqual([
    ['haidong-2035', '海东湾', 2026, 4],
    ['linhe-155', '临禾县', 2026, 2],
    ['qinghe-2030', '青禾镇', 2026, 2],
    ['yunting-155', '云汀县', 2026, 12],
  ]);
});
