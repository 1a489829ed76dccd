/** What the site's own files say of a mark or a record: they load when a reader first asks, and again where it failed. */
import type { Explanations } from '../../naming/explanations.ts';
import { h } from '../base/dom.ts';
import { handedOver } from '../base/fetch-script.ts';

/**
 * @param name of the data
 * @param address of their file, as seen from the page
 * @returns a paragraph a line; rejects where the file does not arrive
 */
export async function explained(name: string, address: string, id: string): Promise<HTMLElement[]> {
  const said = await handedOver<Explanations>(name, address);
  return said[id]!.map((line) =>
    typeof line === 'string' ? h('p', {}, line) : h('p', {}, line[0], h('a', { href: line[2] }, line[1])),
  );
}
