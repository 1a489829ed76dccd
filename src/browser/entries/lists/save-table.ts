/** Loaded by a list when a reader saves what is chosen: the rows shown, as a table of their own. */
import { csvFormatRows } from 'd3-dsv';
import { onDisk } from '../../base/disk.ts';
import { saveCsv } from '../../base/save-file.ts';
import type { SaveTable } from '../../lists/saving.ts';

const saveTable: SaveTable = ({ heads, address, rows }, ids, name) => {
  const whole = (row: string[]): string[] => row.map((cell, k) => (k === address ? onDisk(cell) : cell));
  saveCsv(`${name}.csv`, csvFormatRows([heads, ...ids.map((id) => whole(rows[id]!))]));
};

Object.assign(((window as unknown as { planbook?: object }).planbook ??= {}), { saveTable });
