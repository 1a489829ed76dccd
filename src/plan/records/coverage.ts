/**
 * Completeness that can be proved: every figure of the plan's own chapters (2 and on), its parts and annexes and every item of a box is
 * quoted by a goal or a project, or stands on the reviewed list of what is no commitment.
 */
import { bare, locateIn } from '../../text/bare.ts';
import { chapterOf } from '../../text/clause-id.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { Unit } from '../fidelity/edits.ts';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import type { PlacedQuote } from './quotes.ts';
import type { PlacedGoal, PlacedProject } from './records.ts';
import type { Figure } from '../authoring/schema-lists.ts';
import { placeOfUnit } from '../fidelity/texts.ts';

/** Numbers that state no quantity: years, roads, boxes, list numbers, names such as 5G and 3A. */
const NO_QUANTITY =
  /(?:19|20)\d\d[-—](?:19|20)?\d\d年?|(?:19|20)\d\d年?|[GS]\d{1,3}(?!\d)|\d{3}国道|国道\d{3}|专栏\d+(?:-\d+)?|图号：\d+|^\d+、|\d[GA](?![A-Za-z])|“[^”]{0,4}\d+[^”]{0,4}”/gu;
const FIGURE = /\d+(?:\.\d+)?(?:[-—~]\d+(?:\.\d+)?)?/gu;

interface Range {
  start: number;
  end: number;
}

/** Uncovered figures (K1) and uncovered items (K2), each with its place. */
export function checkCoverage(
  chapters: readonly Chapter[],
  units: readonly Unit[],
  records: { goals: readonly PlacedGoal[]; projects: readonly PlacedProject[] },
  excused: readonly Figure[],
): Fault[] {
  const quotes: PlacedQuote[] = [
    ...records.goals,
    ...records.goals.flatMap((goal) => goal.baseline ?? []),
    ...records.projects,
    ...records.projects.flatMap((project) => project.also),
    ...excused,
  ];
  const byClause = Map.groupBy(quotes, (quote) => quote.clause);
  return units
    .filter(({ id }) => (chapterOf(id) ?? 2) >= 2 && /-p\d+/.test(id))
    .flatMap((unit) => {
      const text = bare(unit.own);
      const covered = (byClause.get(unit.id) ?? []).flatMap(({ quote }) => locateIn(text, quote));
      const { at, words } = speakOf(chapters, unit);
      return [
        ...uncoveredFigures(unit, covered).map((range) =>
          fault('K1', at(range), words(range), words({ start: range.start - 8, end: range.end + 6 })),
        ),
        ...(/-i\d+$/.test(unit.id) ? uncoveredItems(unit, covered) : []).map((range) =>
          fault('K2', at(range), words(range)),
        ),
      ];
    });
}

/** Where a stretch of a text stands in its file, and its words. */
const speakOf = (chapters: readonly Chapter[], { id, own }: Unit) => ({
  at({ start }: Range): FilePlace {
    const { file, place } = placeOfUnit(chapters, id, start);
    return { file, ...place };
  },
  words: ({ start, end }: Range): string => own.slice(Math.max(0, start), end),
});

function uncoveredFigures({ own }: Unit, covered: readonly Range[]): Range[] {
  const { text, origin } = bare(own);
  const masked = text.replace(NO_QUANTITY, (match) => '＊'.repeat(match.length));
  return [...masked.matchAll(FIGURE)]
    .map(({ index, 0: figure }) => ({ start: origin[index]!, end: origin[index + figure.length - 1]! + 1 }))
    .filter(({ start, end }) => !covered.some((c) => c.start <= start && end <= c.end));
}

/** The items of a box line, cut at 、；。 after its label; each must meet a quote. */
function uncoveredItems({ own }: Unit, covered: readonly Range[]): Range[] {
  const label = /^[^，。；：]{2,30}：/u.exec(own)?.[0].length ?? 0;
  const ranges: Range[] = [];
  for (const match of own.slice(label).matchAll(/[^、；。\n]+/gu)) {
    const start = label + match.index;
    ranges.push({ start, end: start + match[0].length });
  }
  return ranges
    .filter(({ start, end }) => !/^\d*$/.test(own.slice(start, end)))
    .filter(({ start, end }) => !covered.some((c) => c.start < end && start < c.end));
}
