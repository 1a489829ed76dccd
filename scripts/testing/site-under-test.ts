/**
 * Builds the site once for the browser tests and serves it on a free port, at the root. PLANBOOK_SERVER (nginx, python3,
 * busybox) has the same folder served by another server, below a deep path.
 */
import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './browser.ts';
import { serveElsewhere, type OtherServer } from './other-servers.ts';
import { siteServer } from '../../src/site/serving/site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    site: string;
    /** Folder of the built site. */
    folder: string;
    /** Whether the server shows the site's own page for addresses that are not there. */
    ownNotFound: boolean;
  }
}

const FOLDER = 'node_modules/.planbook/site';

export default async function setup(project: TestProject): Promise<() => void> {
  ensureBrowser();
  execFileSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', PLANBOOK_DIST: FOLDER },
  });
  const other = process.env.PLANBOOK_SERVER;
  const { site, stop } = other ? await serveElsewhere(other as OtherServer, FOLDER) : await serveHere();
  project.provide('site', site.slice(0, -1));
  project.provide('folder', FOLDER);
  project.provide('ownNotFound', !other || other === 'nginx');
  return stop;
}

async function serveHere(): Promise<{ site: string; stop: () => void }> {
  const server = siteServer(FOLDER);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { site: `http://localhost:${port}/`, stop: () => void server.close() };
}
