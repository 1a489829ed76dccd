/** Pages are finished by other threads, in any order: the archive and the checksums must not show it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import type { Plan } from '../src/plan/plan.ts';
import { sumsOf } from '../src/site/check/checksums.ts';
import { openWorkshop } from './workshop.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'planbook-workshop-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const plan = { id: 'xiping-145', meta: { issued: '2021-09-20' } as Plan['meta'] };
const pageOf = (number: number): Uint8Array =>
  Buffer.from(
    `<!doctype html><html><head><meta charset="utf-8"><title>第${number}章</title></head><body>${'建成高标准农田104万亩。'.repeat(40)}<a href="/xiping-145/">目录</a></body></html>`,
  );

test('files stand in the archive as they were announced, whichever is ready first, and before all else', async () => {
  const site = path.join(scratch, 'site');
  mkdirSync(path.join(site, 'data'), { recursive: true });
  writeFileSync(path.join(site, 'data/plan.txt'), '远景目标。'.repeat(200));
  const workshop = openWorkshop(site, path.join(scratch, 'meanwhile'), [plan]);
  const files = [5, 1, 3].map((number) => `xiping-145/${number}/index.html`);
  const later = Promise.withResolvers<Uint8Array>();
  const pages = [later.promise, ...[1, 3].map((number) => Promise.resolve(pageOf(number)))].map((html, at) =>
    workshop.finish(files[at]!, html),
  );
  await Promise.all(pages.slice(1));
  later.resolve(pageOf(5));
  await Promise.all(pages);
  for (const file of files)
    expect(readFileSync(path.join(site, file), 'utf8')).toContain('<a href="../">目录</a>');
  await workshop.packRest();
  workshop.close();

  const archive = readFileSync(path.join(scratch, 'meanwhile/planbook-xiping-145.zip'));
  const entries = Object.entries(unzipSync(archive));
  const expected = [...files, 'data/plan.txt'];
  expect(entries.map(([name]) => name)).toEqual(expected.map((file) => `planbook-xiping-145/${file}`));
  for (const [at, file] of expected.entries()) {
    const content = readFileSync(path.join(site, file));
    expect(Buffer.from(entries[at]![1]).equals(content), file).toBe(true);
    expect(gunzipSync(readFileSync(path.join(site, `${file}.gz`))).equals(content), file).toBe(true);
  }
  const { sums } = workshop;
  for (const [file, sum] of sumsOf(site)) expect(sums.get(file), file).toBe(sum);
  expect(workshop.pages.get(files[0]!)!.links).toEqual(['../']);
});
