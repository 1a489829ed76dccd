const DIGITS = '零一二三四五六七八九';

/** `12` → `十二`, `35` → `三十五`. For chapter and section numbers: 0–99, throws beyond. */
export function toChinese(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) throw new RangeError(`0–99 的整数才有序号写法：${n}`);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return DIGITS[n]!;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones ? DIGITS[ones] : ''}`;
}

/** `十二` → `12`, `二十` → `20`; `null` for anything that is not a number from 0 to 99. */
export function fromChinese(text: string): number | null {
  if (!/^[零〇一二三四五六七八九十]{1,3}$/u.test(text)) return null;
  const value = (char: string): number => DIGITS.indexOf(char.replace('〇', '零'));
  const [tens, ones, ...rest] = text.split('十');
  if (rest.length > 0) return null;
  if (ones === undefined) return tens!.length === 1 ? value(tens!) : null;
  if (tens!.length > 1 || ones.length > 1 || tens === '零' || ones === '零') return null;
  return (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0);
}
