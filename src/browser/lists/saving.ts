/** Saves the rows of a list that are shown as a table; or says why it cannot, and offers the whole table. */
import { h } from '../base/dom.ts';
import { handedOver } from '../base/fetch-script.ts';

/**
 * @param table address of the table file of a list
 * @param ids of the rows wanted; rejects where the file does not arrive or is another
 */
export type SaveTable = (table: string, ids: ReadonlySet<string>) => Promise<void>;

const here = (document.currentScript as HTMLScriptElement).src;
/** Stands beside the script that this is part of. */
const SAVING = 'save-table.js';

/** @param output where is said what went wrong */
export async function saveShown(
  table: string,
  entries: readonly HTMLElement[],
  output: Element,
): Promise<void> {
  try {
    // Browsers let no page from a disk read a file, and complain where one tries.
    if (location.protocol === 'file:') throw new Error('disk');
    const save = await handedOver<SaveTable>('saveTable', new URL(SAVING, here).href);
    await save(table, new Set(entries.filter(({ hidden }) => !hidden).map(({ id }) => id)));
  } catch {
    const why =
      location.protocol === 'file:'
        ? '从本机文件打开，浏览器不许网页读取数据表。'
        : '数据表没有载入，请再点一次。';
    output.replaceChildren(`${why}也可以打开`, h('a', { href: table }, '全部条目的表'));
  }
}
