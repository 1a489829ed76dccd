/**
 * Reading without a network: registers the service worker and says in the footer when everything is kept. A new
 * edition is taken up whole, by reloading: where the reader has not touched the page yet, so that a visit begins with
 * it; else at the next page, or when asked. Whatever fails here, the pages read as before.
 */
import { h } from '../base/dom.ts';
import { hasWorker, root, workerFolder } from '../base/root.ts';

let workers: ServiceWorkerContainer | undefined;
try {
  if (/^https?:/.test(location.protocol)) workers = navigator.serviceWorker;
} catch {
  /* Some settings of privacy make asking for it a fault. */
}

let touched = false;
for (const kind of ['pointerdown', 'keydown', 'wheel'])
  addEventListener(kind, () => (touched = true), { once: true, capture: true, passive: true });

let soon = 0;
/** Not at once: Chromium lets no worker take over from one that is still answering, and may then wait for minutes. */
function takeSoon(waiting: ServiceWorker): void {
  clearTimeout(soon);
  soon = window.setTimeout(() => touched || waiting.postMessage('take if alone'), 3000);
}

/** Says one thing at the foot of the page. */
function say(...words: (string | Node)[]): void {
  document.querySelector('.foot .offline')?.remove();
  document.querySelector('.foot')?.append(h('p', { class: 'offline', role: 'status' }, ...words));
}

/** Says one thing, with one thing to do. */
function offer(text: string, label: string, act: (button: HTMLButtonElement) => void): void {
  const button = h('button', { type: 'button', class: 'plain' }, label);
  button.addEventListener('click', () => act(button));
  say(`${text} `, button);
}

function show(registration: ServiceWorkerRegistration): void {
  const { waiting, active } = registration;
  if (waiting && active) {
    offer('有新版本，打开下一页时换上。', '更新', () => waiting.postMessage('take'));
    takeSoon(waiting);
  } else if (active)
    offer('已可离线阅读。', '检查更新', (button) => {
      registration.update().then(
        () => (button.textContent = registration.installing ? '正在下载新版本' : '已是最新'),
        () => (button.textContent = '现在连不上，仍是已存的版本'),
      );
    });
}

/** Shows the state again whenever a worker gets further. */
function follow(registration: ServiceWorkerRegistration): void {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => show(registration));
}

async function start(container: ServiceWorkerContainer): Promise<void> {
  document.head.append(h('link', { rel: 'manifest', href: `${root}manifest.json` }));
  const registration = await container.register(`${workerFolder}sw.js`, { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => follow(registration));
  follow(registration);
  show(registration);
}

if (hasWorker && workers) {
  let controlled = Boolean(workers.controller);
  workers.addEventListener('message', ({ data }) => say(data));
  workers.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
  addEventListener('load', () => void start(workers).catch(() => undefined), { once: true });
}
