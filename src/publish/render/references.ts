/** What the text refers to within itself: 「专栏2-1」, 「第五章」, 「第五章第二节」, 「表3」. A link only where the target exists. */
import { folderOf, headingOf, isSection, pageOf } from '../../text/clause-id.ts';
import { labelIn, type Labels } from '../../text/labels.ts';
import { partsOf } from '../../text/parts.ts';
import type { Block } from '../../plan/chapter/block.ts';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import { widened, type LinkMark } from './link-marks.ts';

type ReferenceText = Pick<Block, 'id' | 'kind' | 'ownText'>;

/** What of a plan has numbers. */
interface Counted {
  chapters: readonly { id: string; label: string; blocks: readonly ReferenceText[] }[];
  labels: Labels;
}

/** Where references lead. */
export interface Targets {
  /** Label without blanks, dashes alike (`专栏2-1`, `第五章`, `第五章第二节`) → ids of the clauses that bear it. */
  byLabel: ReadonlyMap<string, string[]>;
  /** Page → the part it stands in. */
  parts: ReadonlyMap<string, string>;
}

const NUMERAL = '[零〇一二三四五六七八九十百\\d]+';
const LABEL = /^((?:专栏|表|图)\s*\d+(?:\s*[-－–—.]\s*\d+)?)/u;
/** Words that end in 表 or 图 and are followed by a number name something else (报表 2 张); so does a longer number. */
const REFERENCE = new RegExp(
  `(?:第${NUMERAL}(?:[篇编卷章]|部分))+(?:第${NUMERAL}节)?|附[件表录]${NUMERAL}|(?:专栏|(?<![\\p{Script=Han}])表|(?<=[见如详附按])表)\\s*\\d+(?:\\s*[-－–—]\\s*\\d+)?(?![\\d.]|\\s*[个张次项])`,
  'gu',
);

const plain = (label: string): string => label.replace(/\s/gu, '').replace(/[－–—.]/gu, '-');

/** Everything of a plan that text can refer to by the number that is printed. */
export function targetsOf({ chapters, labels }: Counted): Targets {
  const byLabel = new Map<string, string[]>();
  const add = (label: string, id: string): void => {
    const known = byLabel.get(plain(label)) ?? [];
    if (label && !known.includes(id)) byLabel.set(plain(label), [...known, id]);
  };
  for (const { id: page, label, blocks } of chapters) {
    const names = page === 'c0' ? [] : [label, labelIn(labels, page)];
    for (const name of names) add(name, page);
    for (const { id, kind, ownText } of blocks) {
      if (isSection(id)) for (const name of names) add(name + labelIn(labels, id), id);
      const number = kind === 'box' || kind === 'table' ? LABEL.exec(ownText)?.[1] : undefined;
      if (number) add(number, id);
    }
  }
  return { byLabel, parts: partsOf(chapters.map(({ id }) => id)) };
}

/**
 * What a label means where it stands: of chapters that begin again in each part, the one in its own part; of two boxes
 * with one number, the print misnumbers one, the first.
 */
function meant(label: string, from: string, { byLabel, parts }: Targets): string | undefined {
  const found = byLabel.get(plain(label)) ?? [];
  const near = found.filter((id) => parts.get(pageOf(id)) === parts.get(pageOf(from)));
  if (!found.some(isHead)) return near[0] ?? found[0];
  return only(near) ?? only(found);
}

const isHead = (id: string): boolean => id === headingOf(id);
const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);

/** The links of the running text, in reading order; never a heading, a table, or a box's own title. */
export function referenceMarks(
  blocks: readonly ReferenceText[],
  targets: Targets,
  errata: readonly ErratumMark[],
): LinkMark[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ id, ownText }) => {
      const closed = errata.filter(({ clause }) => clause === id).map(widened);
      return [...ownText.matchAll(REFERENCE)].flatMap((match): LinkMark[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        const target = meant(match[0], id, targets);
        if (!target || target === id || closed.some((mark) => mark.start < end && mark.end > start))
          return [];
        return [{ clause: id, start, end, kind: 'reference', href: `../${folderOf(target)}/#${target}` }];
      });
    });
}
