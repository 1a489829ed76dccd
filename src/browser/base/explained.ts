/** What the page's own file says of a mark or a record: it loads when a reader first asks, and again where it failed. */
import type { Explanations } from '../../naming/explanations.ts';
import { h } from './dom.ts';
import { fetchScript } from './fetch-script.ts';

const loading: Record<string, Promise<unknown>> = {};

/**
 * @param layer name of the file beside the page, and of its data
 * @returns a paragraph a line; rejects where the file does not arrive
 */
export async function explained(layer: string, id: string): Promise<HTMLElement[]> {
  const coming = (loading[layer] ??= fetchScript(`${layer}.js`));
  await coming.catch((error: unknown) => {
    delete loading[layer];
    throw error;
  });
  const { planbook } = window as unknown as { planbook: Record<string, Explanations> };
  return planbook[layer]![id]!.map((line) =>
    typeof line === 'string' ? h('p', {}, line) : h('p', {}, line[0], h('a', { href: line[2] }, line[1])),
  );
}
