/**
 * Says at the foot of the page what is kept for reading without a network. A new edition is taken up whole: where the
 * reader has not touched the page yet, so that a visit begins with it; else at the next page, or when asked. Loaded by
 * `offline.ts`.
 */
import { h } from '../base/dom.ts';

let touched = 'touched' in (document.currentScript as HTMLScriptElement).dataset;
for (const kind of ['pointerdown', 'keydown', 'wheel'])
  addEventListener(kind, () => (touched = true), { once: true, capture: true, passive: true });

let soon = 0;
/** Not at once: Chromium lets no worker take over from one that is still answering, and may then wait for minutes. */
function takeSoon(waiting: ServiceWorker): void {
  clearTimeout(soon);
  soon = window.setTimeout(() => touched || waiting.postMessage('take if alone'), 3000);
}

/** Says one thing. */
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

addEventListener('plan-kept', (event) => say((event as MessageEvent<string>).data));
void navigator.serviceWorker.ready.then((registration) => {
  registration.addEventListener('updatefound', () => follow(registration));
  follow(registration);
  show(registration);
});
