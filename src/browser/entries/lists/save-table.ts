/** Loaded by a list when a reader saves what is chosen: the rows shown, as a table of their own. */
import { csvFormatRows } from 'd3-dsv';
import type { ListSheet } from '../../../naming/list-sheet.ts';
import { onDisk } from '../../base/disk.ts';
import { handedOver } from '../../base/fetch-script.ts';
import { saveCsv } from '../../base/save-file.ts';
import type { SaveTable } from '../../lists/saving.ts';

/** Stands beside the list. */
const SHEET = 'sheet.js';

const saveTable: SaveTable = async (chosen) => {
  const { heads, address, rows } = await handedOver<ListSheet>('sheet', SHEET);
  const shown = [...document.querySelectorAll('[data-entry]:not([hidden])')].map(({ id }) => rows[id]!);
  const whole = shown.map((row) => row.map((cell, k) => (k === address ? onDisk(cell) : cell)));
  const name = [document.title.split(' - ')[0]!, ...chosen].join('_');
  saveCsv(`${name}.csv`, csvFormatRows([heads, ...whole]));
};

Object.assign(((window as unknown as { planbook?: object }).planbook ??= {}), { saveTable });
