/** What a file's bytes have become. Whoever reads files reads them as UTF-8. */
import { pointAt, type Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';

/** U+FFFD is what bytes become that are no UTF-8; no text of letters has NUL. */
const UNREADABLE = /[\ufffd\0]/gu;

/** One fault for a file that is not UTF-8, however many of its characters are lost. */
export function encodingFaults(file: string, text: string): Fault[] {
  const lost = [...text.matchAll(UNREADABLE)];
  return lost[0] ? [fault('F2', { file, ...pointAt(text, lost[0].index) }, lost[0][0], lost.length)] : [];
}

/** What Windows leaves in a text file is no fault: a byte order mark, carriage returns. */
export const withoutMarks = (text: string): string => text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
