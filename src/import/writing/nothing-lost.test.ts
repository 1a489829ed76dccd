import { expect, test } from 'vitest';
import { drafted } from '../../../scripts/testing/received/drafted.ts';
import { firstLoss } from './nothing-lost.ts';

const SOURCE =
  '第一章 甲\n\n粮食40万吨[^1]。\n\n专栏1 水利\n\n灌区：2处。\n\n名\t值\n粮\t4\n\n[^1]: 来自公报。\n';

/** The first loss after a change of the only chapter. */
function lossAfter(change: (text: string) => string): string | null {
  const { files, aside, numbering } = drafted(SOURCE);
  const changed = new Map([...files].map(([path, text]) => [path, change(text)]));
  return firstLoss(SOURCE, aside, changed, numbering);
}

test('a draft as it is has every character', () => expect(lossAfter((text) => text)).toBeNull());

test.each<[what: string, from: string, to: string]>([
  ['a character less', '万吨', '吨'],
  ['a character more', '万吨', '万万吨'],
  ['a figure in a cell', '| 4 |', '| 5 |'],
  ['a word of a title', 'title: 甲', 'title: 乙'],
  ['the title of a box', '专栏1 水利', '水利'],
  ['another label', 'title: 甲', 'title: 甲\nlabel: 第二章'],
])('%s is found', (_, from, to) => expect(lossAfter((text) => text.replace(from, to))).not.toBeNull());
