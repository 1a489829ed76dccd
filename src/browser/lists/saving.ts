/** Saves the rows of a list that are shown as a table; or says that it did not come, and offers that of all for programs. */
import { h } from '../base/dom.ts';
import { handedOver } from '../base/fetch-script.ts';
import { root } from '../base/root.ts';

/**
 * Saves the rows in sight, in their order; rejects where the list's table does not arrive or has not all of them.
 * @param chosen in words; the file is called after the list and them
 */
export type SaveTable = (chosen: readonly string[]) => Promise<void>;

const SAVING = `${root}assets/save-table.js`;

/**
 * @param table address of the file of all, for programs
 * @param chosen in words
 * @param output where is said what went wrong
 */
export async function saveShown(table: string, chosen: readonly string[], output: Element): Promise<void> {
  try {
    const save = await handedOver<SaveTable>('saveTable', SAVING);
    await save(chosen);
  } catch {
    output.replaceChildren('数据表没有载入，请再点一次。也可以打开', h('a', { href: table }, '全部条目的表'));
  }
}
