const DIGITS = '零一二三四五六七八九';

/** `12` → `十二`, `100` → `一百`, `110` → `一百一十`. For chapter and section numbers: 0–999, throws beyond. */
export function toChinese(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 999) throw new RangeError(`0–999 的整数才有序号写法：${n}`);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  if (hundreds === 0 && tens === 0) return DIGITS[n]!;
  const last = ones ? DIGITS[ones]! : '';
  if (hundreds === 0) return `${tens > 1 ? DIGITS[tens] : ''}十${last}`;
  const middle = tens > 0 ? `${DIGITS[tens]}十` : ones > 0 ? '零' : '';
  return `${DIGITS[hundreds]}百${middle}${last}`;
}

/** `十二` → `12`, `一百零一` or `一百〇一` → `101`; `null` for anything that is not a number from 0 to 999. */
export function fromChinese(text: string): number | null {
  return NUMBERS.get(text.replaceAll('〇', '零')) ?? null;
}

/** Every number as it is written, so that what is read is exactly what can be written. */
const NUMBERS = new Map(Array.from({ length: 1000 }, (_, n) => [toChinese(n), n]));
