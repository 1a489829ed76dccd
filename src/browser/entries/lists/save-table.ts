/** Loaded by a list when a reader saves what is chosen: those rows of the list's table file, as a file of their own. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { saveCsv } from '../../base/save-file.ts';
import type { SaveTable } from '../../lists/saving.ts';

const saveTable: SaveTable = async (table, ids) => {
  const answer = await fetch(table);
  if (!answer.ok) throw new Error(String(answer.status));
  const [head, ...rows] = csvParseRows((await answer.text()).replace(/^\ufeff/, ''));
  if (head?.[0] !== 'id') throw new Error('not the table');
  saveCsv(table.split('/').at(-1)!, csvFormatRows([head, ...rows.filter((row) => ids.has(row[0]!))]));
};

Object.assign(((window as unknown as { planbook?: object }).planbook ??= {}), { saveTable });
