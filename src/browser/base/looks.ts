/** The looks of what scripts draw when a reader asks for it: a sheet that no page waits for; also from a disk. */
import { root } from './root.ts';

const href = `${root}assets/asked.css`;

/** Resolves when the sheet has arrived, and when it does not: then the next call asks again. */
export function looks(): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[href="${href}"]`);
  const link = known ?? document.createElement('link');
  if (!known) {
    Object.assign(link, { rel: 'stylesheet', href });
    document.head.append(link);
  }
  return new Promise((resolve) => {
    if (link.sheet) return resolve();
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      resolve();
    });
  });
}
