/** Another of the site's scripts, when a reader asks for what it holds; also from a disk. */
import { h } from './dom.ts';

/** @param address as seen from the page; rejects where the script does not arrive */
export const fetchScript = (address: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const element = h('script', { src: new URL(address, document.baseURI).href });
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
