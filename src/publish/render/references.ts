/** What the text refers to within itself: 「专栏2-1」, 「第五章」, 「第五章第二节」, 「表3」. A link only where the target exists. */
import { chapterOf, isSection } from '../../text/clause-id.ts';
import type { Block } from '../../plan/chapter/block.ts';
import type { Mark } from '../../plan/fidelity/errata.ts';
import { widened, type LinkMark } from './link-marks.ts';
import { fromChinese } from '../../text/numerals.ts';

type ReferenceText = Pick<Block, 'id' | 'kind' | 'own'>;

/** Label without blanks, dashes alike (`专栏2-1`, `第五章`, `第五章第二节`) → id of the clause. */
export type Targets = ReadonlyMap<string, string>;

const NUMERAL = '[零〇一二三四五六七八九十]+';
const LABEL = /^((?:专栏|表|图)\s*\d+(?:\s*[-－–—.]\s*\d+)?)/u;
/** Words that end in 表 or 图 and are followed by a number name something else (报表 2 张); so does a longer number. */
const REFERENCE = new RegExp(
  `第${NUMERAL}章(?:第${NUMERAL}节)?|(?:专栏|(?<![\\p{Script=Han}])表|(?<=[见如详附按])表)\\s*\\d+(?:\\s*[-－–—]\\s*\\d+)?(?![\\d.]|\\s*[个张次项])`,
  'gu',
);

const plain = (label: string): string => label.replace(/\s/gu, '').replace(/[－–—.]/gu, '-');

/**
 * Everything of a plan that text can refer to by number.
 * A label that two boxes share, or that the print misnumbers, leads to the first that bears it.
 */
export function targetsOf(
  chapters: readonly { number: number; blocks: readonly ReferenceText[] }[],
): Targets {
  const targets = new Map<string, string>();
  for (const { number, blocks } of chapters) {
    targets.set(`c${number}`, `c${number}`);
    for (const { id, kind, own } of blocks) {
      if (isSection(id)) targets.set(id, id);
      const label = kind === 'box' || kind === 'table' ? LABEL.exec(own)?.[1] : undefined;
      if (label && !targets.has(plain(label))) targets.set(plain(label), id);
    }
  }
  return targets;
}

/** The links of the running text, in reading order; never a heading, a table, or a box's own title. */
export function referenceMarks(
  blocks: readonly ReferenceText[],
  targets: Targets,
  errata: readonly Mark[],
): LinkMark[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ id, own }) => {
      const closed = errata.filter(({ clause }) => clause === id).map(widened);
      return [...own.matchAll(REFERENCE)].flatMap((match): LinkMark[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        const target = targets.get(idOf(match[0]) ?? plain(match[0]));
        if (!target || target === id || closed.some((mark) => mark.start < end && mark.end > start))
          return [];
        return [{ clause: id, start, end, kind: 'reference', href: `../${chapterOf(target)}/#${target}` }];
      });
    });
}

/** `第五章第二节` → `c5-s2`; `null` for what is no chapter. */
function idOf(words: string): string | null {
  const [, chapter, section] = /^第(.+?)章(?:第(.+)节)?$/u.exec(words) ?? [];
  if (!chapter) return null;
  const numbers = [chapter, section].map((text) => (text === undefined ? undefined : fromChinese(text)));
  if (numbers.includes(null)) return null;
  return `c${numbers[0]}${numbers[1] === undefined ? '' : `-s${numbers[1]}`}`;
}
