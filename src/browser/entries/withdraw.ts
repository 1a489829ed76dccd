/**
 * Takes an edition back from readers' devices. Whoever publishes the site copies this file over every `sw.js`: at the
 * next visit the kept copies go, and pages come from the server alone. README says how.
 */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Worker {
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { matchAll(of: object): Promise<{ url: string; navigate(to: string): Promise<unknown> }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listen: (event: Extendable) => void): void;
}
const worker = self as unknown as Worker;

async function withdraw(): Promise<void> {
  const { scope } = worker.registration;
  for (const name of await caches.keys())
    if (name.startsWith(`planbook ${scope} `)) await caches.delete(name);
  await worker.registration.unregister();
  for (const window of await worker.clients.matchAll({ type: 'window' })) await window.navigate(window.url);
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(withdraw()));

export {};
