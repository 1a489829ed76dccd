/** Reads what readers write for a place by its number: 第三章第二节, 3.2, 专栏4-1, c3-s2-p5. */
import { oneWriting } from './plain.ts';
import { fromChinese } from '../../text/numerals.ts';
import { simplify } from '../traditional.ts';

/** Numbers as typed; a section without its chapter has `chapter: null`. */
export interface Label {
  chapter: number | null;
  section: number | null;
  /** The end of a clause's id, `-p5` or `-p5-i2`. */
  clause: string;
  /** What follows the number: a title, or a part of it. */
  rest: string;
}

export interface BoxLabel {
  word: '专栏' | '表';
  numbers: [number] | [number, number];
  rest: string;
}

const NUMBER = '(\\d{1,3}|[零〇一二三四五六七八九十]{1,3})';
/** `oneWriting`, and one writing for script too. */
export const plain = (typed: string): string => oneWriting(simplify(typed));

/** The id a reader pasted, alone, behind `#` or at the end of an address; `c3s2p5` will do. */
export function readId(text: string): string | null {
  const match =
    /^(?:.*#)?c(\d{1,3})(?:-?s(\d{1,3}))?(?:-?p(\d{1,4})(?:-?([ir])(\d{1,4}))?)?(?:：-：text=.*)?$/su.exec(
      text,
    );
  if (!match) return null;
  const [, chapter, section, block, letter, part] = match;
  return `c${chapter}${section ? `-s${section}` : ''}${block ? `-p${block}` : ''}${part ? `-${letter}${part}` : ''}`;
}

const number = (text: string): number => (/^\d/.test(text) ? Number(text) : (fromChinese(text) ?? -1));
const UNITS = '章节段条行';
const LETTERS: Record<string, string> = { 段: 'p', 条: 'i', 行: 'r' };

/** `第三章第二节第5段…`, `三章二`, `第二节`; `null` where the text does not begin with a chapter or a section. */
export function readLabel(text: string): Label | null {
  const label: Label = { chapter: null, section: null, clause: '', rest: '' };
  const token = new RegExp(`第?${NUMBER}([${UNITS}])[，、：:·.的-]?`, 'uy');
  let last = -1;
  let at = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, digits, unit] = match;
    const order = UNITS.indexOf(unit!);
    if (order <= last) break;
    last = order;
    if (unit === '章') label.chapter = number(digits!);
    else if (unit === '节') label.section = number(digits!);
    else label.clause += `-${LETTERS[unit!]}${number(digits!)}`;
    at = token.lastIndex;
  }
  label.rest = text.slice(at);
  // Not yet typed to the end: 第三, 第三章第, 三章二.
  const open = new RegExp(`^第?${NUMBER}?$`, 'u').exec(label.rest);
  if (label.chapter !== null && label.section === null && !label.clause && open) {
    if (open[1]) label.section = number(open[1]);
    label.rest = '';
  } else if (at === 0 && text.startsWith('第') && open?.[1]) {
    label.chapter = number(open[1]);
    label.rest = '';
  }
  return label.chapter === null && label.section === null ? null : label;
}

/** `3.2`, `3-2`, `3`: numbers alone; `mark` is what stood between them. */
export function readBare(text: string): { numbers: number[]; mark: string } | null {
  const match = /^([1-9]\d?)(?:([.。·-])([1-9]\d?)(?:\2([1-9]\d{0,2}))?)?$/u.exec(text);
  if (!match) return null;
  const [, first, mark = '', ...more] = match;
  return { numbers: [first, ...more].filter((n) => n !== undefined).map(Number), mark };
}

/** `专栏4-1…`, `表 2-1`, `专栏四`; also reads what is printed. */
export function readBox(text: string): BoxLabel | null {
  const pattern = `^(专栏|附?表格?)第?${NUMBER}(?:[-.。·、_/之]${NUMBER})?号?(?!\\d)[-.。、]?`;
  const match = new RegExp(pattern, 'u').exec(text);
  if (!match) return null;
  const [all, word, first, second] = match;
  return {
    word: word === '专栏' ? '专栏' : '表',
    numbers: second === undefined ? [number(first!)] : [number(first!), number(second)],
    rest: text.slice(all.length),
  };
}

/** Whether two writings are the same document number: 西政〔2021〕8号, 西政[2021]8, 〔2021〕8号. */
export function sameDocument(typed: string, printed: string): boolean {
  const read = (text: string) =>
    /^(.*?)([〔[［（【〖]?)(\d{4})[〕\]］）】〗]?年?-?第?(\d{1,4})号?$/u.exec(
      text.replace(/^(发文字号|文号)：?/u, ''),
    );
  const [a, b] = [read(typed), read(printed)];
  if (!a || !b || a[3] !== b[3] || a[4] !== b[4]) return false;
  return a[1] === b[1] || (a[1] === '' && a[2] !== '');
}
