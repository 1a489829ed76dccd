/** Says as what a query was understood, where its words do not stand in the plan: once, in the place of the total. */
import { toChinese } from '../../../text/numerals.ts';
import { h } from '../../base/dom.ts';
import type { Instead } from './instead.ts';

/** Where a query is answered. */
export type AddressOf = (q: string) => string;

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('');

/** `没有“修路”二字`, `没有“GDP目标”` */
function absent(words: readonly string[]): string {
  const [only, ...more] = words;
  const counted = more.length === 0 && /^\p{Script=Han}{2,9}$/u.test(only!);
  return `没有${quoted(words)}${counted ? `${toChinese([...only!].length)}字` : ''}`;
}

/** What stands in the place of the total, and ways on where the plan has no word for any of it. */
export function sayInstead(
  instead: Instead,
  query: string,
  address: AddressOf,
): { status: HTMLElement; ways: HTMLElement[] } {
  const status = h('span', { class: 'instead', 'data-total': '0' }, ...sentence(instead, query, address));
  return { status, ways: instead.other ? [] : waysOn() };
}

function sentence({ other, near }: Instead, query: string, address: AddressOf): (Node | string)[] {
  if (!other)
    return [
      near.length > 0
        ? '没有完全一样的字句。下面是相近结果：'
        : `规划${absent([query.trim()])}，也没有相近的说法。`,
    ];
  const { missing, words, whole } = other;
  // Each of the plan's words is one touch away as a search of its own.
  const links = words.flatMap((word) => ['“', h('a', { href: address(word) }, word), '”']);
  if (!whole) return [`规划${absent(missing)}。下面说到`, ...links, '：'];
  if (missing.length === 0) return ['没有完全一样的字句。按', ...links, '查找：'];
  return [`${absent(missing)}；下面是`, ...links, '：'];
}

const waysOn = (): HTMLElement[] => [
  h(
    'p',
    {},
    '换个短一些的词试试，也可以看',
    h('a', { href: '../' }, '目录'),
    '、',
    h('a', { href: '../glossary/' }, '术语'),
    '；是一句话，可以用',
    h('a', { href: '../verify/' }, '引文核验'),
    '。',
  ),
];
