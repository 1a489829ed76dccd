/** Builds the site once for the browser tests and serves it on a free port. */
import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { siteServer } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    site: string;
    /** Folder of the built site. */
    folder: string;
  }
}

const FOLDER = 'node_modules/.planbook/site';

export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', PLANBOOK_DIST: FOLDER },
  });
  const server = siteServer(FOLDER);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  project.provide('site', `http://localhost:${(server.address() as AddressInfo).port}`);
  project.provide('folder', FOLDER);
  return () => void server.close();
}
