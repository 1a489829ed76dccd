/** For tests and proofs: a built folder as `npm start` serves it, on a free port. */
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/site/serving/site-server.ts';

/** @returns address of the site, with a slash at the end, and how to stop the server */
export async function serveFolder(folder: string): Promise<{ site: string; stop: () => void }> {
  const server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { site: `http://localhost:${port}/`, stop };
}
