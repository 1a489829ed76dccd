/** A figure, a year, a unit as readers write it, brought to the ways in which plans write it. */
import { fromChinese, toChinese } from '../../text/numerals.ts';

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = '[零〇一二三四五六七八九十百两]+';
/** Behind a numeral they say that something is counted; other characters may belong to a word, as in 三农. */
const COUNTED =
  '(?:[万亿千]|个|名|人|户|家|所|座|条|项|处|张|台|套|辆|只|头|次|年|月|日|天|亩|公顷|公里|千米|米|平方|立方|吨|公斤|元|度|倍|岁|床|村|乡|镇|县)';
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/([\d万亿])(?:km2|平方千米)/giu, '$1平方公里'],
  [/([\d万亿])(?:m2|平米)/giu, '$1平方米'],
  [/([\d万亿])(?:km|千米)/giu, '$1公里'],
  [/([\d万亿])m3/giu, '$1立方米'],
];

/** `二〇二五` → `2025`, `三十` → `30`, `七点六` → `7.6`; as it is where it is no number. */
function arabic(numeral: string): string {
  const [whole, part] = numeral.split('点');
  const digits = (text: string): string =>
    text.replace(/零/g, '〇').replace(/./gu, (c) => String(DIGITS.indexOf(c)));
  if (part !== undefined) return `${arabic(whole!)}.${digits(part)}`;
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(numeral)) return digits(numeral);
  const value = numeral === '两' ? 2 : fromChinese(numeral);
  return value === null ? numeral : String(value);
}

/** In figures: 30万亩, 7.6%, 142326万元, 18.3万平方米. */
function inFigures(text: string): string {
  const figures = text
    .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1')
    .replace(
      /百分之((?:[零〇一二三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)|[\d.]+)/gu,
      (_, n: string) => (/\d/.test(n) ? `${n}%` : `${arabic(n)}%`),
    )
    .replace(new RegExp(`${NUMERAL}(?:点[零〇一二三四五六七八九]+)?(?=${COUNTED})`, 'gu'), arabic);
  return UNITS.reduce((written, [unit, own]) => written.replace(unit, own), figures);
}

/** Squares and cubes by their signs: 2.53km². */
const bySigns = (text: string): string =>
  text.replace(
    /([\d万亿])(平方|立方)(公里|米)/gu,
    (_, figure: string, power: string, length: string) =>
      `${figure}${length === '米' ? '' : 'k'}m${power === '平方' ? '²' : '³'}`,
  );

/** Years in characters: 二〇三五年. */
const yearsInCharacters = (text: string): string =>
  text.replace(/(?:19|20)\d\d(?=年)/g, (year) => year.replace(/\d/g, (digit) => DIGITS[Number(digit)]!));

/** Small numbers in characters: 三个, 十五项. */
const countsInCharacters = (text: string): string =>
  text.replace(
    new RegExp(`(^|[^\\d.])(\\d{1,2})(?=${COUNTED})`, 'gu'),
    (_, before: string, figure: string) => before + toChinese(Number(figure)),
  );

/** Other ways to write the figures of a query, the likeliest first; none where it has nothing to write otherwise. */
export function figuresOtherwise(query: string): string[] {
  const figures = inFigures(query.normalize('NFKC'));
  const ways = [figures, yearsInCharacters(figures), countsInCharacters(figures), bySigns(figures)];
  return [...new Set(ways)].filter((way) => way !== query && way !== query.normalize('NFKC'));
}
