/** One build at a time; a lock that was left behind, by whomever, holds nobody up. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { describe, waitForTurn } from './build-lock.ts';
import { thisProcess } from './lock-owner.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'planbook-lock-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let file: string;
let said: string[];
let number = 0;
beforeEach(() => {
  file = path.join(scratch, `${(number += 1)}.lock`);
  said = [];
});
const take = (patience: number) => waitForTurn((line) => said.push(line), patience, file);
const write = (owner: object | string): void =>
  writeFileSync(file, typeof owner === 'string' ? owner : JSON.stringify(owner));
const past = (seconds: number): void => {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(file, then, then);
};

test('the first takes it, the second waits, says so, and has it when the first is done', async () => {
  const first = await take(0);
  expect(await take(0)).toBeNull();
  const second = take(10_000);
  setTimeout(() => first!.release(), 500);
  expect(await second).not.toBeNull();
  expect(said).toEqual([expect.stringMatching(new RegExp(`^另一个构建正在进行（进程 ${process.pid}，`))]);
  (await second)!.release();
  expect(existsSync(file)).toBe(false);
});

test('who waits too long is told who has it', async () => {
  const lock = await take(0);
  expect(await take(500)).toBeNull();
  expect(describe(file)).toContain(`进程 ${process.pid}，${os.hostname()}`);
  lock!.release();
});

test.each([
  ['a process that is gone', () => write({ ...thisProcess(), pid: 2 ** 22 + 1 })],
  ['another process with the same number', () => write({ ...thisProcess(), began: '1' })],
  [
    'a container that is gone',
    () => (write({ ...thisProcess(), pid: 1, host: 'gone', space: 'x' }), past(60)),
  ],
  ['a disk that was full: nothing is written in it', () => (write(''), past(60))],
  ['an older version: only a number', () => (write('1'), past(60))],
])('a lock of %s is taken at once', async (_, leave) => {
  leave();
  const lock = await take(0);
  expect(lock).not.toBeNull();
  lock!.release();
});

test.each([
  ['another container at work', () => write({ ...thisProcess(), pid: 1, host: 'other', space: 'x' })],
  ['somebody who is just writing it', () => write('')],
])('a lock of %s is respected', async (_, leave) => {
  leave();
  expect(await take(0)).toBeNull();
});

test('who has it keeps it alive, however busy he is', { timeout: 20_000 }, async () => {
  const script = `
    const { waitForTurn } = await import(${JSON.stringify(path.resolve('src/site/build/build-lock.ts'))});
    await waitForTurn(console.log, 0, ${JSON.stringify(file)});
    console.log('busy');
    const until = Date.now() + 6000;
    while (Date.now() < until);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  past(60);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const { mtimeMs } = statSync(file);
  expect(Date.now() - mtimeMs).toBeLessThan(5000);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: child.pid });
  child.kill('SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));
  const lock = await take(0);
  expect(lock).not.toBeNull();
  lock!.release();
});
