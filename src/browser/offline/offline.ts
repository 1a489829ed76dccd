/**
 * Reading without a network: registers the service worker, and takes up a new edition by reloading. What there is to
 * say of it is said by a script of its own, which comes when something is kept: then that script is, too. Whatever
 * fails here, the pages read as before.
 */
import { h } from '../base/dom.ts';
import { fetchOwn } from '../base/load-script.ts';
import { root } from '../base/root.ts';

/** The folder that the worker stands in, seen from the root: the plan's where there are several. None in `npm run dev`. */
const folder = (document.currentScript as HTMLScriptElement).dataset['offline'];

let workers: ServiceWorkerContainer | undefined;
try {
  if (/^https?:/.test(location.protocol)) workers = navigator.serviceWorker;
} catch {
  /* Some settings of privacy make asking for it a fault. */
}

let touched = false;
for (const kind of ['pointerdown', 'keydown', 'wheel'])
  addEventListener(kind, () => (touched = true), { once: true, capture: true, passive: true });

/** @param said by the worker, where it has said something */
async function tell(said?: string): Promise<void> {
  await fetchOwn('kept', touched ? { touched: '' } : {});
  if (said) dispatchEvent(new MessageEvent('plan-kept', { data: said }));
}

async function start(container: ServiceWorkerContainer): Promise<void> {
  document.head.append(h('link', { rel: 'manifest', href: `${root}manifest.json` }));
  await container.register(`${root}${folder}sw.js`, { updateViaCache: 'none' });
  await container.ready;
  await tell();
}

if (folder !== undefined && workers) {
  let controlled = Boolean(workers.controller);
  workers.addEventListener('message', ({ data }) => void tell(data).catch(() => undefined));
  workers.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
  addEventListener('load', () => void start(workers).catch(() => undefined), { once: true });
}
