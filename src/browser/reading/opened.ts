/** Links that open something in place: what they open is loaded when the reader comes near one. */
import { fetchOwn } from '../base/load-script.ts';
import { looks } from '../base/looks.ts';

/**
 * Hands a click on such a link to a script, as the event `plan-<name>`; where that does not arrive, the link leads
 * where it leads.
 * @param name of the script
 * @returns loads the script ahead
 */
export function opened(links: string, name: string): () => void {
  const load = (): Promise<unknown> => Promise.all([fetchOwn(name), looks()]);
  const prepare = (): void => void load().catch(() => undefined);
  const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, (event) => linkOf(event) && prepare());
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load().then(
      () => link.dispatchEvent(new Event(`plan-${name}`, { bubbles: true })),
      () => (location.href = link.href),
    );
  });
  return prepare;
}
