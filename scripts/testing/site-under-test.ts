/**
 * Builds a site once for the browser tests of a suite, serves it on a free port, at the root, and starts one browser
 * for all of them. PLANBOOK_SERVER (nginx, python3, busybox) has the same folder served by another server, below a
 * deep path.
 */
import type { TestProject } from 'vitest/node';
import { ensureBrowser, launchShared } from './browser.ts';
import { buildSite } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';
import { serveElsewhere, type OtherServer } from './other-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    site: string;
    /** Folder of the built site. */
    folder: string;
    /** Whether the server shows the site's own page for addresses that are not there. */
    ownNotFound: boolean;
    /** Where the browser of all tests listens. */
    browser: string;
  }
}

/** @param project its first plan is built; the plan has its content folder to itself */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  const [plan] = project.getProvidedContext().plans;
  const folder = `node_modules/.planbook/sites/${plan!.id}`;
  buildSite(plan!.root, folder);
  const browser = await launchShared();
  const other = process.env.PLANBOOK_SERVER;
  const { site, stop } = await (other ? serveElsewhere(other as OtherServer, folder) : serveFolder(folder));
  project.provide('site', site.slice(0, -1));
  project.provide('folder', folder);
  project.provide('ownNotFound', !other || other === 'nginx');
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    stop();
    await browser.close();
  };
}
