/** Loads another of the site's scripts when a reader first asks for what it does; also from a disk. */
import { h } from './dom.ts';

const here = (document.currentScript as HTMLScriptElement).src;
const asked = new Set<string>();

/**
 * Where the script does not arrive, the page says so, and the next call tries again.
 * @param data what the script finds in its own `dataset`
 * @param failed called where the script does not arrive
 */
export function loadScript(name: string, data: Record<string, string> = {}, failed?: () => void): void {
  if (asked.has(name)) return;
  asked.add(name);
  const script = h('script', { src: new URL(`${name}.js`, here).href });
  Object.assign(script.dataset, data);
  script.addEventListener('error', () => {
    asked.delete(name);
    script.remove();
    failed?.();
    say('这一项没有载入。请检查网络，再点一次。');
  });
  document.head.append(script);
}

/** Says something until the reader goes on. */
function say(words: string): void {
  const said = h('p', { class: 'not-loaded', role: 'alert' }, words);
  document.body.append(said);
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => said.remove(), { once: true, capture: true });
}
