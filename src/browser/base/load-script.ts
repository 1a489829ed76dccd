/** Loads another of the site's scripts when a reader first asks for what it does; also from a disk. */
import { h } from './dom.ts';
import { fetchScript } from './fetch-script.ts';
import { root } from './root.ts';

const asked = new Map<string, Promise<unknown>>();

/**
 * One of the site's scripts, once; rejects where it does not arrive, and the next call tries again.
 * @param data what the script finds in its own `dataset`
 */
export function fetchOwn(name: string, data: Record<string, string> = {}): Promise<unknown> {
  const coming =
    asked.get(name) ??
    fetchScript(`${root}assets/${name}.js`, data).catch((error: unknown) => {
      asked.delete(name);
      throw error;
    });
  asked.set(name, coming);
  return coming;
}

/**
 * The same; where the script does not arrive, the page says so.
 * @param failed called where the script does not arrive
 */
export function loadScript(name: string, data?: Record<string, string>, failed?: () => void): void {
  fetchOwn(name, data).catch(() => {
    failed?.();
    say('这一项没有载入。请检查网络，再点一次。');
  });
}

/** Says something until the reader goes on. */
function say(words: string): void {
  const said = h('p', { class: 'not-loaded', role: 'alert' }, words);
  document.body.append(said);
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => said.remove(), { once: true, capture: true });
}
