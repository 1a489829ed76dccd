/** A list that shows one page of items and a button for the next. */
import { h } from './dom.ts';

/**
 * Fills `list` with the first page; the answer is the button that makes it longer.
 * @param page how many items at once
 * @param why what the button says where a later page cannot be made
 * @param first how many before the button is pressed, where that is more
 * @param count what is still to come, in words: `30 段`
 * @param make the elements of some items, in their order; it is called for one page after another
 * @throws what `make` throws for the first page; later the button says so
 */
export async function pagedList<Item>(
  list: HTMLElement,
  items: readonly Item[],
  page: number,
  count: (rest: readonly Item[]) => string,
  make: (items: readonly Item[]) => Promise<HTMLElement[]>,
  why: (error: unknown) => string,
  first = 0,
): Promise<HTMLElement> {
  const more = h('button', { type: 'button', 'data-more': '' });
  let from = 0;
  const grow = async (): Promise<void> => {
    const next = items.slice(from, Math.max(from + page, first));
    list.append(...(await make(next)));
    from += next.length;
    more.textContent = `更多（还有 ${count(items.slice(from))}）`;
    more.hidden = from >= items.length;
  };
  // One page after another, however fast the button is pressed.
  let growing: Promise<unknown> = Promise.resolve();
  more.addEventListener('click', () => {
    growing = growing.then(grow).catch((error: unknown) => (more.textContent = why(error)));
  });
  await grow();
  return more;
}
