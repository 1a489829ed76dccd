/** Saves the rows of a list that are shown as a table; or says that it did not come, and offers that of all for programs. */
import type { ListSheet } from '../../naming/list-sheet.ts';
import { h } from '../base/dom.ts';
import { handedOver } from '../base/fetch-script.ts';

/**
 * @param ids of the rows wanted, in their order; throws where the table has not all of them
 * @param name of the file, without its ending
 */
export type SaveTable = (sheet: ListSheet, ids: readonly string[], name: string) => void;

const here = (document.currentScript as HTMLScriptElement).src;
/** Stands beside the script that this is part of. */
const SAVING = 'save-table.js';
/** Stands beside the list. */
const SHEET = 'sheet.js';

/**
 * @param table address of the file of all, for programs
 * @param chosen in words; the file is called after the list and them
 * @param output where is said what went wrong
 */
export async function saveShown(table: string, chosen: readonly string[], output: Element): Promise<void> {
  try {
    const save = await handedOver<SaveTable>('saveTable', new URL(SAVING, here).href);
    const sheet = await handedOver<ListSheet>('sheet', SHEET);
    const shown = [...document.querySelectorAll('[data-entry]:not([hidden])')].map(({ id }) => id);
    save(sheet, shown, [document.title.split(' - ')[0]!, ...chosen].join('_'));
  } catch {
    output.replaceChildren('数据表没有载入，请再点一次。也可以打开', h('a', { href: table }, '全部条目的表'));
  }
}
