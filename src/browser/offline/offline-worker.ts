/**
 * The service worker: keeps one whole edition of the site and answers from it. A new edition is fetched whole, every
 * file proved by its checksum, and waits until a page takes it up: see `offline.ts`. If one file does not arrive, the
 * old edition stays. The build puts the edition in front of this script.
 */
import type { Edition } from '../../text/edition.ts';
import { fetchAddress, fileFor, proof, typeOf } from './offline-files.ts';

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Window {
  id: string;
  url: string;
  visibilityState: string;
  postMessage(said: string): void;
}
interface Worker {
  edition: Edition;
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(of: object): Promise<Window[]> };
  skipWaiting(): Promise<void>;
  addEventListener<E>(type: string, listen: (event: E) => void): void;
}
const worker = self as unknown as Worker;
const { edition } = worker;
const { scope } = worker.registration;
const root = new URL(edition.up, scope).href;
/** Caches belong to the whole origin: other sites and other plans may stand on it. */
const mine = `planbook ${scope} `;
const name = mine + edition.version;
/** In the cache, when a file last arrived as another than was built: something on the way changes it, or the server has half an edition. */
const REWRITTEN = `${root}rewritten`;
const A_DAY = 24 * 60 * 60 * 1000;

worker.addEventListener<Extendable>('install', (event) => event.waitUntil(install()));
worker.addEventListener<Extendable>('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener<MessageEvent & Extendable>('message', (event) => {
  const asker = (event.source as unknown as Window | null)?.id;
  if (event.data === 'take') event.waitUntil(worker.skipWaiting());
  else if (event.data === 'take if alone') event.waitUntil(takeIfAlone(asker));
});
worker.addEventListener<Fetching>('fetch', (event) => {
  const file = event.request.method === 'GET' ? fileFor(event.request.url, root, edition.files) : null;
  if (file) event.respondWith(answer(file, event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(name);
  await refuseRewriting(cache);
  const queue = Object.keys(edition.files);
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file; file = queue.pop()) await keep(cache, file);
  };
  try {
    await Promise.all(Array.from({ length: 6 }, work));
  } finally {
    // What has arrived stays: the next visit goes on from there.
    queue.length = 0;
  }
}

/** Where something on the way changes the site's files, every page would fetch them all again, in vain. */
async function refuseRewriting(cache: Cache): Promise<void> {
  const noted = Number(await (await cache.match(REWRITTEN))?.text());
  if (!noted || Date.now() - noted > A_DAY) return;
  await tellRewriting();
  throw new Error(REWRITTEN);
}

async function tellRewriting(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const window of windows)
    if (window.url.startsWith(scope))
      window.postMessage('这里的网络或服务器改动了网页文件，不能存下来离线阅读；明天再试。');
}

/** Keeps one file: the old edition's copy where it is the same, else the server's. Throws where neither is right. */
async function keep(cache: Cache, file: string): Promise<void> {
  const address = fetchAddress(file, root);
  const wanted = edition.files[file]!;
  let rewritten = false;
  for (const get of [() => caches.match(address), () => fetch(address, { cache: 'no-cache' })]) {
    const response = await get();
    if (!response?.ok) continue;
    const bytes = await response.arrayBuffer();
    rewritten = (await proof(bytes)) !== wanted;
    if (rewritten) continue;
    return cache.put(address, new Response(bytes, { headers: { 'content-type': typeOf(file) } }));
  }
  if (rewritten) {
    await cache.put(REWRITTEN, new Response(String(Date.now())));
    await tellRewriting();
  }
  throw new Error(file);
}

/** Taking over reloads every page of the site: none that somebody looks at beside the one that asks. */
async function takeIfAlone(asker: string | undefined): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(({ id, url }) => id !== asker && url.startsWith(scope));
  if (others.every(({ visibilityState }) => visibilityState === 'hidden')) await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const other of await caches.keys())
    if (other.startsWith(mine) && other !== name) await caches.delete(other);
  await worker.clients.claim();
}

async function answer(file: string, request: Request): Promise<Response> {
  try {
    const cache = await caches.open(name);
    const cached = await cache.match(fetchAddress(file, root));
    if (cached) return cached;
  } catch {
    /* Storage that fails is no storage: the network answers. */
  }
  return fetch(request);
}
