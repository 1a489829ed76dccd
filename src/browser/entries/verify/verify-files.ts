/** Loaded when a reader opens a file to have it checked, or saves what came out: both on his own device. */
import { csvFormatRows } from 'd3-dsv';
import { saveCsv } from '../../base/save-file.ts';
import type { FilesOfReader } from '../../verifying/files-of-reader.ts';
import { decodedText } from '../../verifying/plain-text.ts';
import { wordLines } from '../../verifying/word-text.ts';

const files: FilesOfReader = {
  async read(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return zipped ? wordLines(bytes) : decodedText(bytes);
  },
  save: (name, rows) => saveCsv(name, csvFormatRows(rows)),
};

(window as unknown as { planbook: { files: FilesOfReader } }).planbook.files = files;
