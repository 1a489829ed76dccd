/** Reads what readers write for a place by its number: 第三章第二节, 三、（二）, 3.2, 专栏4-1, c3-s2-p5. */
import { normalizeTyped } from './normalize.ts';
import { keyOf, NUMERAL, type Numbered } from './printed.ts';
import { simplify } from '../traditional.ts';

/** A place by the numbers of what it stands in. */
export interface Label {
  /**
   * The headings' numbers, the widest first. A number whose unit is not said has `''`, and means what is counted next
   * below; one of which only 第 is typed has `第`.
   */
  heads: Numbered[];
  /** The end of a clause's id, `-p5` or `-p5-i2`. */
  clause: string;
  /** What follows the numbers: a title, or a part of it. */
  rest: string;
}

export interface BoxLabel {
  word: '专栏' | '表';
  numbers: [number] | [number, number];
  rest: string;
}

/** `oneWriting`, and one writing for script too. */
export const plain = (typed: string): string => normalizeTyped(simplify(typed));

const ID =
  /^(?:.*#)?([abc])(\d{1,3})(?:-?s(\d{1,3}))?(?:-?p(\d{1,4})(?:-?([ir])(\d{1,4}))?)?(?:-?n(\d{1,3}))?(?:：-：text=.*)?$/su;

/** The id a reader pasted, alone, behind `#` or at the end of an address; `c3s2p5` will do. */
export function readId(text: string): string | null {
  const [, page, number, section, block, letter, part, note] = ID.exec(text) ?? [];
  if (!page) return null;
  const steps = [
    section && `s${section}`,
    block && `p${block}`,
    part && `${letter}${part}`,
    note && `n${note}`,
  ];
  return [`${page}${number}`, ...steps.filter(Boolean)].join('-');
}

/** Headings may be named by these; what counts within them by those. The order is that of levels, the widest first. */
const HEAD_UNITS = ['篇', '编', '卷', '部分', '章', '附件', '附表', '附录', '附图', '、', '节', '（）'];
const PART_UNITS = { 段: 'p', 条: 'i', 行: 'r', 注: 'n' };
/** Without 第 some units are other words: 一部分, 三卷. */
const TOKEN = new RegExp(
  `(?:第${NUMERAL}(篇|编|卷|部分)|第?${NUMERAL}([章节段条行])|(注|附[件表录图])${NUMERAL}?|（${NUMERAL}）|${NUMERAL}(、))[，、：:·.的-]?`,
  'uy',
);

/** `第三章第二节第5段…`, `三章二`, `第二节`, `三、（二）`; `null` where the text does not begin with a heading's number. */
export function readLabel(text: string): Label | null {
  const label: Label = { heads: [], clause: '', rest: '' };
  TOKEN.lastIndex = 0;
  let last = -1;
  let at = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { level, key } = tokenOf(match);
    const letter = (PART_UNITS as Record<string, string>)[level];
    const order = letter ? HEAD_UNITS.length + 'pirn'.indexOf(letter) : HEAD_UNITS.indexOf(level);
    if (order <= last || (letter && !key)) break;
    last = order;
    if (letter) label.clause += `-${letter}${key}`;
    else label.heads.push({ level, key });
    at = TOKEN.lastIndex;
  }
  label.rest = text.slice(at);
  return withOpenEnd(label, text) && label.heads.length > 0 ? label : null;
}

function tokenOf([
  ,
  wide,
  wideUnit,
  figure,
  level,
  word,
  wordFigure,
  inside,
  before,
  separator,
]: RegExpExecArray): Numbered {
  const number = wide ?? figure ?? wordFigure ?? inside ?? before;
  return {
    level: wideUnit ?? level ?? word ?? separator ?? '（）',
    key: number === undefined ? '' : keyOf(number),
  };
}

/** Not yet typed to the end: 第三, 第三章第, 三章二. */
function withOpenEnd(label: Label, text: string): Label {
  const open = new RegExp(`^第?${NUMERAL}?$`, 'u').exec(label.rest);
  const [figure] = open?.[1] ? [open[1]] : [];
  const deepest = label.heads.at(-1);
  if (!open || label.clause) return label;
  if (deepest && !['节', '（）'].includes(deepest.level)) {
    if (figure) label.heads.push({ level: '', key: keyOf(figure) });
    label.rest = '';
  } else if (!deepest && figure && text.startsWith('第')) {
    label.heads.push({ level: '第', key: keyOf(figure) });
    label.rest = '';
  }
  return label;
}

/** `3.2`, `3-2`, `3`: numbers alone; `mark` is what stood between them. */
export function readNumbers(text: string): { numbers: number[]; separator: string } | null {
  const match = /^([1-9]\d?)(?:([.。·-])([1-9]\d?)(?:\2([1-9]\d{0,2}))?)?$/u.exec(text);
  if (!match) return null;
  const [, first, separator = '', ...more] = match;
  return { numbers: [first, ...more].filter((n) => n !== undefined).map(Number), separator };
}

/** `专栏4-1…`, `表 2-1`, `专栏四`; also reads what is printed. */
export function readBox(text: string): BoxLabel | null {
  const pattern = `^(专栏|附?表格?)第?${NUMERAL}(?:[-.。·、_/之]${NUMERAL})?号?(?!\\d)[-.。、]?`;
  const match = new RegExp(pattern, 'u').exec(text);
  if (!match) return null;
  const [all, word, first, second] = match;
  return {
    word: word === '专栏' ? '专栏' : '表',
    numbers: second === undefined ? [Number(keyOf(first!))] : [Number(keyOf(first!)), Number(keyOf(second))],
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
