/** Loaded when a reader opens a file to have it checked, or saves what came out: both on his own device. */
import { csvFormatRows } from 'd3-dsv';
import { JUDGEMENT_NAMES } from '../../../search/verify/judgement-names.ts';
import { saveCsv } from '../../base/save-file.ts';
import { addressOf, placeOf, planWords } from '../../verifying/cited-verdict.ts';
import type { FilesOfReader } from '../../verifying/files-of-reader.ts';
import type { Found } from '../../verifying/judge-plan.ts';
import { decodedText } from '../../verifying/plain-text.ts';
import { wordLines } from '../../verifying/word-text.ts';

const HEADS = ['所给文字', '判定', '编号', '规划文字', '出处', '网址'];

const files: FilesOfReader = {
  async read(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    try {
      return zipped ? wordLines(bytes) : decodedText(bytes);
    } catch {
      throw new Error(`「${file.name}」读不出来。请用 Word（.docx）或文本文件，或者把文字贴进来。`);
    }
  },
  save: (found) => saveCsv('引文核验.csv', csvFormatRows([HEADS, ...found.map(rowOf)])),
};

function rowOf(found: Found): string[] {
  const [clause] = found.clauses;
  const address = (): string => new URL(addressOf(found, clause!), location.href.split(/[?#]/)[0]).href;
  const where = clause ? [placeOf(found, clause), address()] : ['', ''];
  return [found.words, JUDGEMENT_NAMES[found.kind], found.clauses.join(' '), planWords(found), ...where];
}

(window as unknown as { planbook: { files: FilesOfReader } }).planbook.files = files;
