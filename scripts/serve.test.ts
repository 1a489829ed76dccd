/** `npm start` says where the site is, how it ends, and why it does not begin. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';

const dist = mkdtempSync(path.join(tmpdir(), 'planbook-serve-'));
writeFileSync(path.join(dist, 'index.html'), '<title>规划</title>');
afterAll(() => rmSync(dist, { recursive: true }));
let child: ChildProcess | undefined;
afterEach(() => child?.kill());

const env = (PORT: string, PLANBOOK_DIST = dist) => ({ ...process.env, PORT, PLANBOOK_DIST });

/** Starts it; resolves with what it has said when it says how to end it. */
function start(port: string): Promise<string> {
  child = spawn(process.execPath, ['scripts/run.mjs', 'serve'], { env: env(port) });
  return new Promise((resolve, reject) => {
    let said = '';
    child!.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Ctrl-C')) resolve(said);
    });
    child!.on('exit', () => reject(new Error(said)));
  });
}

test('it shows the site to this machine alone, and says where and how to end it', async () => {
  const said = await start('0');
  const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)!;
  expect(await (await fetch(address)).text()).toContain('规划');
  expect(said).toContain('按 Ctrl-C 停止');
});

test('a taken port is named, and the next one is used', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const said = await start(String(port));
  taken.close();
  expect(said).toContain(`端口 ${port} 已被占用，改用 ${port + 1}`);
});

test.each([
  [env('abc'), 'PORT=abc 不是端口'],
  [env('99999'), 'PORT=99999 不是端口'],
  [env('0', path.join(dist, 'none')), '先运行 npm run build'],
])('what it cannot do it says in a sentence', (variables, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'serve'], {
    env: variables,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
