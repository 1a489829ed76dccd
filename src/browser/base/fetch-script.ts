/** Another of the site's scripts, when a reader asks for what it holds; also from a disk. */

/**
 * Rejects where the script does not arrive.
 * @param address as seen from the page
 * @param data what the script finds in its own `dataset`
 */
export const fetchScript = (address: string, data: Record<string, string> = {}): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = address;
    Object.assign(element.dataset, data);
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });

/**
 * What another of the site's scripts hands over under a name; it is fetched when it is first asked for, and again where
 * that failed.
 */
export async function handedOver<T>(name: string, address: string): Promise<T> {
  const given = ((window as unknown as { planbook?: Record<string, unknown> }).planbook ??= {});
  if (!given[name]) await fetchScript(address);
  return given[name] as T;
}

/** `load`, asked once; forgotten where it failed. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
