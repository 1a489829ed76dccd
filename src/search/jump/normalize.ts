/** What readers type for a number or a title, in one writing. */
import { fold } from '../fold.ts';

const FORMAL = '零壹贰叁肆伍陆柒捌玖拾';

/** One writing for width, case, blanks, dashes and numerals; a blank between two digits becomes a dash. */
export function normalizeTyped(typed: string): string {
  const text = typed.slice(0, 200).replace(/([\d\uff10-\uff19])[\s\u3000]+(?=[\d\uff10-\uff19])/gu, '$1-');
  return fold(text.replace(/\s/gu, ''))
    .text.replace(/[零壹贰叁肆伍陆柒捌玖拾]/gu, (char) => '零一二三四五六七八九十'[FORMAL.indexOf(char)]!)
    .replace(/(\d)一(?=\d)/gu, '$1-')
    .replace(/^[<〈【]+|[>〉】。，；！？]+$/gu, '');
}
