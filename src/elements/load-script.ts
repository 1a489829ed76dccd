/** Loads another of the site's scripts when a reader first asks for what it does; also from a disk. */
import { h } from './dom.ts';

const here = (document.currentScript as HTMLScriptElement).src;
const asked = new Set<string>();

/** @param data what the script finds in its own `dataset` */
export function loadScript(name: string, data: Record<string, string> = {}): void {
  if (asked.has(name)) return;
  asked.add(name);
  const script = h('script', { src: new URL(`${name}.js`, here).href });
  Object.assign(script.dataset, data);
  script.addEventListener('error', () => asked.delete(name));
  document.head.append(script);
}
