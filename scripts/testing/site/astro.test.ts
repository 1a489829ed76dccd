/** Astro's own server shows plans as they are written. Its other commands: `published.browser.test.ts`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astroCommands, wholeSite } from '../astro-commands.ts';
import { SMALL } from '../fixture-plans.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-astro-'));
const content = path.join(scratch, 'content');
const astro = astroCommands(content, path.join(scratch, 'none'));
afterAll(() => {
  astro.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test('astro dev shows the same pages, data and search', { timeout: 180_000 }, async () => {
  cpSync(SMALL.root, content, { recursive: true });
  const get = await astro.serve('dev');
  for (const [address, type, words] of wholeSite(SMALL.id, 'c1-s1-p2-i1')) {
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
