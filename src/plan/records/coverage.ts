/**
 * Completeness that can be proved: every figure of the plan's own chapters (2 and on) and every item of a box is
 * quoted by a goal or a project, or stands on the reviewed list of what is no commitment.
 */
import { bare, locateIn } from '../../text/bare.ts';
import { chapterOf } from '../../text/clause-id.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { Unit } from '../fidelity/edits.ts';
import type { Fault } from '../../text/faults.ts';
import type { PlacedGoal, PlacedProject, PlacedQuote } from './records.ts';
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
    .filter(({ id }) => chapterOf(id) >= 2)
    .flatMap((unit) => {
      if (!/-p\d+/.test(unit.id)) return [];
      const text = bare(unit.own);
      const covered = (byClause.get(unit.id) ?? []).flatMap(({ quote }) => locateIn(text, quote));
      const missing = [
        ...uncoveredFigures(unit, covered),
        ...(/-i\d+$/.test(unit.id) ? uncoveredItems(unit, covered) : []),
      ];
      return missing.map(({ rule, range }): Fault => {
        const { file, place } = placeOfUnit(chapters, unit.id, range.start);
        const words = unit.own.slice(Math.max(0, range.start - 8), range.end + 6);
        const what =
          rule === 'K1'
            ? `数「${unit.own.slice(range.start, range.end)}」（…${words}…）`
            : `专栏里的「${unit.own.slice(range.start, range.end)}」`;
        return {
          rule,
          file,
          ...place,
          message: `${what}没有归入目标或项目`,
          hint: '补一条目标或项目；不是承诺就写进 figures.yaml',
        };
      });
    });
}

function uncoveredFigures({ own }: Unit, covered: readonly Range[]): { rule: string; range: Range }[] {
  const { text, origin } = bare(own);
  const masked = text.replace(NO_QUANTITY, (match) => '＊'.repeat(match.length));
  return [...masked.matchAll(FIGURE)]
    .map(({ index, 0: figure }) => ({ start: origin[index]!, end: origin[index + figure.length - 1]! + 1 }))
    .filter(({ start, end }) => !covered.some((c) => c.start <= start && end <= c.end))
    .map((range) => ({ rule: 'K1', range }));
}

/** The items of a box line, cut at 、；。 after its label; each must meet a quote. */
function uncoveredItems({ own }: Unit, covered: readonly Range[]): { rule: string; range: Range }[] {
  const label = /^[^，。；：]{2,30}：/u.exec(own)?.[0].length ?? 0;
  const ranges: Range[] = [];
  for (const match of own.slice(label).matchAll(/[^、；。\n]+/gu)) {
    const start = label + match.index;
    ranges.push({ start, end: start + match[0].length });
  }
  return ranges
    .filter(({ start, end }) => !/^\d*$/.test(own.slice(start, end)))
    .filter(({ start, end }) => !covered.some((c) => c.start < end && start < c.end))
    .map((range) => ({ rule: 'K2', range }));
}
