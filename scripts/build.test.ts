/** The whole build, over the small invented plan: another plan needs no line of code, a faulty one leaves the old site. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sumsOf } from '../src/site/check/checksums.ts';

/** Every sign of a path that one of the programs takes for something else, but `?`, which Windows refuses. */
const scratch = mkdtempSync(path.join(tmpdir(), 'planbook #%41'));
const content = path.join(scratch, 'content');
const dist = path.join(scratch, 'dist');
cpSync('scripts/testing/fixtures/content', content, { recursive: true });
writeFileSync(
  path.join(content, 'site.yaml'),
  'name: 临禾县人民政府\norigin: https://www.example.gov.cn/ghgy/\n',
);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const build = (project = '.', to = dist) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', PLANBOOK_CONTENT: content, PLANBOOK_DIST: to },
  });

test('a second plan builds from its folder alone', { timeout: 120_000 }, () => {
  const { status, stdout } = build();
  expect(stdout).toContain(
    'linhe-155: 2 chapters, 1 sections, 9 clauses, 2 corrections, 1 doubts, 0 characters unaccounted for of 174',
  );
  expect(status).toBe(0);
  for (const page of [
    'index.html',
    '1/index.html',
    '2/index.html',
    'errata/index.html',
    'search/index.html',
    'data/clauses.json',
  ])
    expect(existsSync(path.join(dist, 'linhe-155', page)), page).toBe(true);
  expect(readFileSync(path.join(dist, 'linhe-155/1/index.html'), 'utf8')).toContain('id="c1-s1-p2-i1"');

  const at = 'https://www.example.gov.cn/ghgy';
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  expect(read('robots.txt')).toContain(`Sitemap: ${at}/sitemap.xml`);
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address!);
  expect(listed).toEqual(expect.arrayContaining([`${at}/linhe-155/`, `${at}/linhe-155/1/`]));
  expect(
    listed.filter((address) => !existsSync(path.join(dist, address.slice(at.length), 'index.html'))),
  ).toEqual([]);
  expect(listed.filter((address) => address.includes('404'))).toEqual([]);
  expect(read('linhe-155/opensearch.xml')).toContain(`${at}/linhe-155/search/?q={searchTerms}`);
  const page = read('linhe-155/1/index.html');
  expect(page).toContain(`<link rel="canonical" href="${at}/linhe-155/1/">`);
  expect(page).toContain('href="../opensearch.xml"');
  expect(page).toContain('<meta name="SiteName" content="临禾县人民政府">');
  expect(page).not.toContain('SiteIDCode');
});

test('the project itself may be in such a folder', { timeout: 120_000 }, () => {
  const project = path.join(scratch, 'project');
  for (const part of [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(part, path.join(project, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction');
  const again = path.join(scratch, 'again');
  expect(build(project, again).status).toBe(0);
  expect(sumsOf(again)).toEqual(sumsOf(dist));
  for (const folder of [project, again]) rmSync(folder, { recursive: true });
});

test('a faulty plan ends the build with its faults alone; the old site stands', { timeout: 120_000 }, () => {
  const before = sumsOf(dist);
  const chapter = path.join(content, 'linhe-155/chapters/02-保障.mdx');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('分工', '分公'));
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain('content/linhe-155/chapters/02-保障.mdx:6:13 T1 与原文不同：这里是「公」');
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .filter((line) => !/\p{Script=Han}/u.test(line)),
  ).toEqual([]);
  expect(sumsOf(dist)).toEqual(before);
  expect(readdirSync(scratch).sort()).toEqual(['content', 'dist']);
});
