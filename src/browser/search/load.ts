/** How the search loads files: once, in time, and of the edition of the page. */
import { editionAndText, type OfEdition } from '../../search/of-edition.ts';
import { A_WHOLE, inTime } from '../base/patience.ts';
import { OTHER_EDITION } from './refused.ts';

/** What scripts of data hand over, each under its name, the latest of each. */
const given = ((window as unknown as { planbook?: Record<string, unknown> }).planbook ??= {});

/**
 * The value a script of data hands over.
 * @param folder its address, ending in a slash
 * @throws where it does not arrive, or is of another edition
 */
export const dataFrom = <T>(folder: string, name: string, edition: string): Promise<T> =>
  ofEdition<T>(`${folder}${name}.js`, edition, async (address) => {
    await loadClassic(address);
    return given[name] as OfEdition<T> | undefined;
  });

/** The text of a file that begins with its edition. Throws as `dataFrom` does. */
export const textFrom = (address: string, edition: string): Promise<string> =>
  ofEdition(address, edition, async () => {
    const answer = await inTime(fetch(address), address);
    if (!answer.ok) throw new Error(address);
    return editionAndText(await inTime(answer.text(), address));
  });

/** What the browser has kept of another edition is fetched once past its memory; what is a stranger then is refused. */
async function ofEdition<T>(
  address: string,
  edition: string,
  load: (address: string) => Promise<OfEdition<T> | undefined>,
): Promise<T> {
  let found = await load(address);
  if (found?.edition !== edition) {
    await inTime(fetch(address, { cache: 'reload' }), address);
    found = await load(address);
  }
  if (found?.edition !== edition) throw new Error(OTHER_EDITION);
  return found.value;
}

/** @throws also where a server accepts the question and never answers it */
export function loadClassic(address: string): Promise<void> {
  const loaded = new Promise<void>((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), { src: address });
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(address));
    document.head.append(element);
  });
  return inTime(loaded, address, A_WHOLE);
}
