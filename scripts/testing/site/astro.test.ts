/** Astro's own commands work by themselves and show the whole site. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { sumsOf } from '../../../src/site/check/checksums.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-astro-'));
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const env = (dist: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // Astro would think that it is asked by the tests' own server.
  VITEST: undefined,
  NODE_ENV: undefined,
  PLANBOOK_CONTENT: 'scripts/testing/fixtures/content',
  PLANBOOK_DIST: path.join(scratch, dist),
  ASTRO_TELEMETRY_DISABLED: '1',
});
let child: ChildProcess | undefined;
afterEach(() => child?.kill());
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts `astro dev` or `astro preview`; returns what fetches from it when it answers. */
async function serve(
  command: string,
  dist: string,
  content = 'scripts/testing/fixtures/content',
): Promise<(address: string) => Promise<Response>> {
  const port = await freePort();
  child = spawn(process.execPath, [ASTRO, command, '--port', String(port)], {
    env: { ...env(dist), PLANBOOK_CONTENT: content },
    stdio: 'ignore',
  });
  const get = (address: string): Promise<Response> => fetch(`http://localhost:${port}${address}`);
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await get('/').catch(() => null);
    if (answer?.ok) return get;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`astro ${command} 没有回答`);
}

const WHOLE: [address: string, type: RegExp, words: string][] = [
  ['/linhe-155/1/', /html/, 'id="c1-s1-p2-i1"'],
  ['/assets/search.js', /javascript/, 'planbook'],
  ['/linhe-155/data/clauses.json', /json|plain/, '"c1-s1-p2-i1"'],
  ['/linhe-155/search/table.js', /javascript/, 'planbook.table='],
  ['/linhe-155/search/text/c1-s1-p2-i1.txt', /plain/, ''],
  ['/linhe-155/search/index/pagefind.js', /javascript/, 'export'],
  ['/robots.txt', /plain/, 'User-agent'],
];

test(
  'astro build gives the site that npm run build gives, astro preview shows it',
  { timeout: 180_000 },
  async () => {
    const run = (script: string[], dist: string): number | null =>
      spawnSync(process.execPath, script, { env: env(dist), stdio: 'ignore' }).status;
    expect(run(['scripts/build.ts'], 'ours')).toBe(0);
    expect(run([ASTRO, 'build'], 'astros')).toBe(0);
    const ours = sumsOf(path.join(scratch, 'ours'));
    expect(ours.size).toBeGreaterThan(50);
    expect(sumsOf(path.join(scratch, 'astros'))).toEqual(ours);
    const get = await serve('preview', 'astros');
    for (const [address, type, words] of WHOLE) {
      const answer = await get(address);
      expect(answer.headers.get('content-type'), address).toMatch(type);
      expect(await answer.text(), address).toContain(words);
    }
    expect((await get('/none/')).status).toBe(404);
  },
);

test('astro dev shows the same pages, data and search', { timeout: 180_000 }, async () => {
  const content = path.join(scratch, 'content');
  cpSync('scripts/testing/fixtures/content', content, { recursive: true });
  const get = await serve('dev', 'none', content);
  for (const [address, type, words] of WHOLE) {
    const answer = await get(address);
    expect(answer.headers.get('content-type'), address).toMatch(type);
    expect(await answer.text(), address).toContain(words);
  }

  // While the server runs: a draft with a fault, one that cannot be read, and a fault in what was sound.
  for (const id of ['draft-1', 'draft-2'])
    cpSync(path.join(content, 'linhe-155'), path.join(content, id), { recursive: true });
  const spoil = (file: string, from: string, to: string): void => {
    const at = path.join(content, file);
    writeFileSync(at, readFileSync(at, 'utf8').replace(from, to));
  };
  const text = async (address: string): Promise<string> => (await get(address)).text();
  spoil('draft-1/plan.yaml', 'title:', 'draft: true\ntitle:');
  spoil('draft-1/chapters/02-保障.mdx', '分工', '分公');
  spoil('draft-2/plan.yaml', 'title:', 'draft: true\ntitel:');
  const home = await text('/');
  expect(home).toContain('（初稿）');
  expect(home).toContain('draft-2</a>：还不能读');
  for (const address of ['/draft-1/', '/draft-1/2/'])
    expect(await text(address), address).toContain('02-保障.mdx:6:13 T1 与原文不同：这里是「公」');
  expect(await text('/draft-1/2/')).toContain('分公');
  expect(await text('/draft-2/')).toContain('S1 没有「titel」这个字段');
  expect(await text('/linhe-155/1/')).not.toContain('个问题');
  spoil('linhe-155/errata.yaml', 'corrections:', 'correction:');
  expect(await text('/draft-1/1/')).toContain('id="c1-s1-p2-i1"');
  expect(await text('/linhe-155/')).toContain('correction');
});
