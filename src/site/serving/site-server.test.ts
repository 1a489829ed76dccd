/** The server that shows a built site lives through what browsers, people and builds do to it. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from './site-server.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'planbook-serving-'));
const folder = path.join(scratch, 'dist');
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'xiping-145/search/index'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<title>规划</title>');
  writeFileSync(path.join(folder, '404.html'), '<title>没有这一页</title>');
  writeFileSync(path.join(folder, 'xiping-145/index.html'), '<title>目录</title>');
  writeFileSync(path.join(folder, 'xiping-145/search/index.html'), '<title>搜索</title>');
  writeFileSync(path.join(folder, 'xiping-145/plan.txt'), '远景目标'.repeat(200_000));
  writeFileSync(path.join(folder, '中文.txt'), '中文');
  server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(scratch, { recursive: true });
});

/** As it is written: `fetch` would tidy the address and the headers. */
function get(
  address: string,
  options: RequestOptions = {},
): Promise<{ answer: IncomingMessage; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ answer, text: Buffer.concat(parts).toString() }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['/', 200, '规划'],
  ['/xiping-145/', 200, '目录'],
  ['/xiping-145/search/?q=%E5%AB%98%E7%A5%96', 200, '搜索'],
  ['/%E4%B8%AD%E6%96%87.txt', 200, '中文'],
  ['/none/', 404, '没有这一页'],
  ['/xiping-145/none.html', 404, '没有这一页'],
  ['/../../etc/passwd', 403, ''],
  ['/%2e%2e/%2e%2e/etc/passwd', 403, ''],
  ['/%', 400, ''],
  ['/%00', 400, ''],
])('%s answers %i', async (address, status, words) => {
  const { answer, text } = await get(address);
  expect(answer.statusCode).toBe(status);
  expect(text).toContain(words);
});

test('a folder without its slash is led to it, with what is asked for there', async () => {
  const { answer } = await get('/xiping-145/search?q=a&chapter=3');
  expect([answer.statusCode, answer.headers.location]).toEqual([301, '/xiping-145/search/?q=a&chapter=3']);
  expect((await get('//example.org/..')).answer.headers.location ?? '').not.toMatch(/^\/\//);
});

test.each([
  ['bytes=0-3', 206],
  ['bytes=-4', 206],
  ['bytes=5-1', 416],
  ['bytes=99999999-', 416],
  ['bytes=a-b', 200],
  ['bytes=0-1,5-6', 200],
  ['lines=1-2', 200],
  ['bytes=', 200],
])('a request for %s is answered (%i), and so is the next', async (range, status) => {
  const { answer } = await get('/xiping-145/plan.txt', { headers: { range } });
  expect(answer.statusCode).toBe(status);
  expect((await get('/')).answer.statusCode).toBe(200);
});

test('other methods are refused', async () => {
  expect((await get('/', { method: 'POST' })).answer.statusCode).toBe(405);
  expect((await get('/', { method: 'HEAD' })).text).toBe('');
});

test('a hundred downloads that are broken off leave no file open', { timeout: 30_000 }, async () => {
  const open = (): number => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let n = 0; n < 100; n += 1)
    await new Promise<void>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/xiping-145/plan.txt' }, (answer) => {
        answer.once('data', () => asked.destroy());
        answer.on('close', resolve);
        answer.on('error', () => {});
      });
      asked.on('error', (error: NodeJS.ErrnoException) => error.code !== 'ECONNRESET' && reject(error));
      asked.end();
    });
  await expect.poll(open, { timeout: 5000 }).toBeLessThan(before + 10);
});

test('while the site is not there it says so, and when it is there again it shows it', async () => {
  renameSync(folder, `${folder}.old`);
  expect((await get('/')).answer.statusCode).toBe(404);
  renameSync(`${folder}.old`, folder);
  expect((await get('/')).text).toContain('规划');
});
