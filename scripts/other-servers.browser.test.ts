/** The same folder behind other people's servers, below a deep path: pages, styles, search, the 404 page. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browser, browserForAll, complaintsOf } from './page-under-test.ts';

const WAY = 'zwgk/a/b/plan';
const SERVERS = ['nginx', 'python3', 'busybox'] as const;
const there = (name: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`]);
    return !(name === 'busybox' && !/httpd/.test(execFileSync(name, ['--list'], { encoding: 'utf8' })));
  } catch {
    console.warn(`这台机器没有 ${name}：相应的服务器没有测试`);
    return false;
  }
};

const root = mkdtempSync(path.join(tmpdir(), 'planbook-servers-'));
browserForAll();
beforeAll(() => {
  // nginx's workers are somebody else.
  chmodSync(root, 0o755);
  cpSync(inject('folder'), path.join(root, WAY), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** nginx as it comes, without a list of types: every file is sent as `text/plain` but pages, styles and scripts. */
const nginx = (port: number): string => `daemon off; pid ${root}/nginx.pid; error_log /dev/null; events {}
http { access_log off; types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }
  default_type text/plain; client_body_temp_path ${root}/t1; proxy_temp_path ${root}/t2; fastcgi_temp_path ${root}/t3;
  uwsgi_temp_path ${root}/t4; scgi_temp_path ${root}/t5;
  server { listen 127.0.0.1:${port}; root ${root}; error_page 404 /${WAY}/404.html; } }`;

function start(name: (typeof SERVERS)[number], port: number): ChildProcess {
  if (name === 'python3')
    return spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '-d', root], {
      stdio: 'ignore',
    });
  if (name === 'busybox') return spawn('busybox', ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root]);
  writeFileSync(path.join(root, 'nginx.conf'), nginx(port));
  return spawn('nginx', ['-c', path.join(root, 'nginx.conf'), '-p', root], { stdio: 'ignore' });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.each(SERVERS)('%s', (name) => {
  test.skipIf(!there(name))('serves the whole site below a deep path', async () => {
    const port = await freePort();
    const server = start(name, port);
    const site = `http://127.0.0.1:${port}/${WAY}/`;
    try {
      for (let tries = 0; tries < 100; tries += 1) {
        if (
          await fetch(site).then(
            (answer) => answer.ok,
            () => false,
          )
        )
          break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      page.on('response', (r) => r.status() >= 400 && complaints.push(r.url()));
      await page.goto(site);
      await page.locator('main a[href$="/3/"]').first().click();
      await page.waitForURL(`${site}xiping-145/3/`);
      expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(3);
      await page.locator('header input[name=q]').fill('嫘祖');
      await page.keyboard.press('Enter');
      await page.locator('[data-total="51"]').waitFor();
      expect(await page.locator('.trouble').count()).toBe(0);
      await page.locator('.hits a').first().click();
      await page.locator('.text mark.now').waitFor();
      expect(complaints).toEqual([]);
      if (name !== 'nginx') return;
      await page.goto(`${site}xiping-145/no/such/page`);
      await page.locator('main a').first().click();
      await page.waitForURL(`${site}xiping-145/`);
    } finally {
      server.kill();
    }
  });
});
