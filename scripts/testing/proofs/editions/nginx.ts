/** nginx with a site that is exchanged while it serves. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../free-port.ts';

/** What such servers are told about keeping files, if anything. */
export const HABITS = {
  'nginx as it comes': '',
  'a year, immutable': 'add_header Cache-Control "public, max-age=31536000, immutable";',
} as const;

export interface Exchanging {
  /** With a slash at the end. */
  address: string;
  /** From now on another folder is served. */
  exchange(site: string): void;
  stop(): void;
}

const settings = (root: string, port: number, habit: string): string => `
  daemon off; pid ${root}/nginx.pid; error_log ${root}/error.log; events {}
  http { access_log off; default_type application/octet-stream;
    types { text/html html; text/css css; text/javascript js; application/json json; text/plain txt; image/svg+xml svg; }
    client_body_temp_path ${root}/t1; proxy_temp_path ${root}/t2; fastcgi_temp_path ${root}/t3;
    uwsgi_temp_path ${root}/t4; scgi_temp_path ${root}/t5;
    server { listen 127.0.0.1:${port}; root ${root}/www; ${habit} } }`;

/** @throws where nginx is not there or does not answer */
export async function serve(site: string, habit: string): Promise<Exchanging> {
  const root = mkdtempSync(path.join(tmpdir(), 'planbook-editions-nginx-'));
  chmodSync(root, 0o755);
  const www = path.join(root, 'www');
  symlinkSync(site, www);
  const port = await freePort();
  writeFileSync(path.join(root, 'nginx.conf'), settings(root, port, habit));
  const server = spawn('nginx', ['-c', path.join(root, 'nginx.conf'), '-p', root], { stdio: 'ignore' });
  let missing = false;
  server.on('error', () => (missing = true));
  const stop = (): void => {
    server.once('exit', () => rmSync(root, { recursive: true, force: true }));
    server.kill();
  };
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100 && !missing; tries += 1) {
    if ((await fetch(address).catch(() => null))?.ok)
      return {
        address,
        exchange(other) {
          symlinkSync(other, `${www}-new`);
          renameSync(`${www}-new`, www);
        },
        stop,
      };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('editions: nginx is not there, or does not answer');
}
