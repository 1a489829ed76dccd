/** For tests: servers that other people use, as they come, with the site below a path nobody knew when it was built. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

export const SERVERS = ['nginx', 'python3', 'busybox'] as const;
export type OtherServer = (typeof SERVERS)[number];
const WAY = 'zwgk/a/b/plan';

/** Whether this machine has the server; says so where it has not. */
export function isThere(name: OtherServer): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`]);
    return !(name === 'busybox' && !/httpd/.test(execFileSync(name, ['--list'], { encoding: 'utf8' })));
  } catch {
    console.warn(`这台机器没有 ${name}：相应的服务器没有测试`);
    return false;
  }
}

/** nginx as it comes, without a list of types: every file is sent as `text/plain` but pages, styles and scripts. */
const nginx = (
  root: string,
  port: number,
): string => `daemon off; pid ${root}/nginx.pid; error_log /dev/null; events {}
http { access_log off; types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }
  default_type text/plain; client_body_temp_path ${root}/t1; proxy_temp_path ${root}/t2; fastcgi_temp_path ${root}/t3;
  uwsgi_temp_path ${root}/t4; scgi_temp_path ${root}/t5;
  server { listen 127.0.0.1:${port}; root ${root}/www; error_page 404 /${WAY}/404.html; } }`;

function start(name: OtherServer, root: string, port: number): ChildProcess {
  const www = path.join(root, 'www');
  if (name === 'python3')
    return spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '-d', www], {
      stdio: 'ignore',
    });
  if (name === 'busybox') return spawn('busybox', ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', www]);
  writeFileSync(path.join(root, 'nginx.conf'), nginx(root, port));
  return spawn('nginx', ['-c', path.join(root, 'nginx.conf'), '-p', root], { stdio: 'ignore' });
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Serves a copy of a built folder.
 * @returns address of the site, with a slash at the end, and how to stop the server and remove the copy
 * @throws where the server does not answer within ten seconds
 */
export async function serveElsewhere(
  name: OtherServer,
  folder: string,
): Promise<{ site: string; stop: () => void }> {
  const root = mkdtempSync(path.join(tmpdir(), 'planbook-servers-'));
  // nginx's workers are somebody else.
  chmodSync(root, 0o755);
  cpSync(folder, path.join(root, 'www', WAY), { recursive: true });
  const port = await freePort();
  const server = start(name, root, port);
  const stop = (): void => {
    server.once('exit', () => rmSync(root, { recursive: true, force: true }));
    server.kill();
  };
  const site = `http://127.0.0.1:${port}/${WAY}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(site)) return { site, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`${name} 没有回答`);
}
