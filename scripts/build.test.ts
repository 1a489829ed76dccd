/** The whole build, over the small invented plan: another plan needs no line of code, a faulty one leaves nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-'));
const content = path.join(scratch, 'content');
const dist = path.join(scratch, 'dist');
cpSync('scripts/fixtures/content', content, { recursive: true });
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const build = () =>
  spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', PLANBOOK_CONTENT: content, PLANBOOK_DIST: dist },
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
});

test(
  'a faulty plan stops the build with its faults and leaves no half-built site',
  { timeout: 120_000 },
  () => {
    const chapter = path.join(content, 'linhe-155/chapters/02-保障.mdx');
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('分工', '分公'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('content/linhe-155/chapters/02-保障.mdx:6:13 T1 与原文不同：这里是「公」');
    expect(existsSync(dist)).toBe(false);
    expect(readdirSync(scratch)).toEqual(['content']);
  },
);
