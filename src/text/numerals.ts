/** Chinese numerals, for numbers of chapters and sections. */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['百', '十', ''];

/** `12` → `十二`, `100` → `一百`, `110` → `一百一十`. For chapter and section numbers: 0–999, throws beyond. */
export function toChinese(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) throw new RangeError(`序号到 999：${n}`);
  const units = UNITS.slice(-String(n).length);
  const words = [...String(n)].map((digit, k) => DIGITS[Number(digit)]! + (digit === '0' ? '' : units[k]));
  return words.join('').replace(/零+$/, '').replace(/^一十/, '十') || DIGITS[0]!;
}

/** `十二` → `12`, `一百零一` or `一百〇一` → `101`; `null` for anything that is not a number from 0 to 999. */
export function fromChinese(text: string): number | null {
  numbers ??= new Map(Array.from({ length: 1000 }, (_, n) => [toChinese(n), n]));
  return numbers.get(text.replaceAll('〇', '零')) ?? null;
}

/** Every number as it is written, so that what is read is exactly what can be written; made when first asked for. */
let numbers: Map<string, number> | undefined;
