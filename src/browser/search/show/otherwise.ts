/** Says as what a query was understood, where its words do not stand in the plan. */
import { toChinese } from '../../../text/numerals.ts';
import { h } from '../../base/dom.ts';
import type { Answer } from '../answer.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('');

/** `没有“修路”二字`, `没有“GDP目标”` */
function absent(words: readonly string[]): string {
  const [only, ...more] = words;
  const counted = more.length === 0 && /^\p{Script=Han}{2,9}$/u.test(only!);
  return `没有${quoted(words)}${counted ? `${toChinese([...only!].length)}字` : ''}`;
}

/** The line above what is shown instead of exact results. */
export function saidInstead({ other, near }: Answer): HTMLElement[] {
  if (!other) return near.length > 0 ? [line('没有完全一样的字句。下面是相近结果：')] : [];
  const { missing, words, whole } = other;
  if (!whole) return [line(`规划${absent(missing)}。下面说到${quoted(words)}：`)];
  if (missing.length === 0) return [line(`没有完全一样的字句。按${quoted(words)}查找：`)];
  return [line(`${absent(missing)}；下面是${quoted(words)}：`)];
}

/** What of the query is no sign here. */
export const notSupported = (unknown: readonly string[]): HTMLElement[] =>
  unknown.length > 0 ? [line(`这里不支持${quoted(unknown)}：几个词用空格隔开，都有的段落才算。`)] : [];

/** Ways on where nothing at all was found. */
export const waysOn = (query: string): HTMLElement[] => [
  line(`规划${absent([query.trim()])}，也没有相近的说法。`),
  h(
    'p',
    {},
    '换个短一些的词试试，也可以看',
    h('a', { href: '../' }, '目录'),
    '、',
    h('a', { href: '../glossary/' }, '术语'),
    '。',
  ),
];

const line = (text: string): HTMLElement => h('p', { class: 'instead' }, text);
