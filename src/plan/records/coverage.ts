/**
 * Completeness that can be proved: every figure of the plan's own chapters (2 and on), its parts and annexes and every item of a box is
 * quoted by a goal or a project, or stands on the reviewed list of what is no commitment; so is every work that their
 * paragraphs name.
 */
import { stripLayout, locateIn } from '../../text/strip-layout.ts';
import { chapterOf } from '../../text/clause-id.ts';
import type { Chapter } from '../chapter/chapter.ts';
import type { ClauseText } from '../fidelity/edits.ts';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { labelLength } from './item-label.ts';
import type { Quote } from './quotes.ts';
import type { Goal, Project } from './records.ts';
import type { ExcusedFigure } from '../authoring/schema-lists.ts';
import { locationOf } from '../fidelity/texts.ts';
import { uncoveredWorks, type Range } from './works.ts';

/** Numbers that state no quantity: years, roads, boxes, list numbers, names such as 5G and 3A. */
const NO_QUANTITY =
  /(?:19|20)\d\d[-—](?:19|20)?\d\d年?|(?:19|20)\d\d年?|[GS]\d{1,3}(?!\d)|\d{3}国道|国道\d{3}|专栏\d+(?:-\d+)?|图号：\d+|^\d+、|\d[GA](?![A-Za-z])|“[^”]{0,4}\d+[^”]{0,4}”/gu;
const FIGURE = /\d+(?:\.\d+)?(?:[-—~]\d+(?:\.\d+)?)?/gu;

/** Uncovered figures (K1), items (K2) and works (K3), each with its place. */
export function checkCoverage(
  chapters: readonly Chapter[],
  clauseTexts: readonly ClauseText[],
  records: { goals: readonly Goal[]; projects: readonly Project[] },
  excused: readonly ExcusedFigure[],
): Fault[] {
  const quotes: Quote[] = [
    ...records.goals,
    ...records.goals.flatMap((goal) => [...goal.also, goal.baseline ?? []].flat()),
    ...records.projects,
    ...records.projects.flatMap((project) => project.also),
    ...excused,
  ];
  const byClause = Map.groupBy(quotes, (quote) => quote.clause);
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const paragraphs = new Map(blocks.filter(({ kind }) => kind === 'paragraph').map((b) => [b.id, b]));
  return clauseTexts
    .filter(({ id }) => (chapterOf(id) ?? 2) >= 2 && /-p\d+/.test(id))
    .flatMap((clauseText) => {
      const text = stripLayout(clauseText.ownText);
      const covered = (byClause.get(clauseText.id) ?? []).flatMap(({ quote }) => locateIn(text, quote));
      const { at, words } = speakOf(chapters, clauseText);
      const paragraph = paragraphs.get(clauseText.id);
      return [
        ...uncoveredFigures(clauseText, covered).map((range) =>
          fault('K1', at(range), words(range), words({ start: range.start - 8, end: range.end + 6 })),
        ),
        ...(/-i\d+$/.test(clauseText.id) ? uncoveredItems(clauseText, covered) : []).map((range) =>
          fault('K2', at(range), words(range)),
        ),
        ...(paragraph ? uncoveredWorks(paragraph, covered) : []).map((range) =>
          fault('K3', at(range), words(range)),
        ),
      ];
    });
}

/** Where a stretch of a text stands in its file, and its words. */
const speakOf = (chapters: readonly Chapter[], { id, ownText }: ClauseText) => ({
  at({ start }: Range): FilePlace {
    const { file, point } = locationOf(chapters, id, start);
    return { file, ...point };
  },
  words: ({ start, end }: Range): string => ownText.slice(Math.max(0, start), end),
});

function uncoveredFigures({ ownText }: ClauseText, covered: readonly Range[]): Range[] {
  const { text, origin } = stripLayout(ownText);
  const masked = text.replace(NO_QUANTITY, (match) => '＊'.repeat(match.length));
  return [...masked.matchAll(FIGURE)]
    .map(({ index, 0: figure }) => ({ start: origin[index]!, end: origin[index + figure.length - 1]! + 1 }))
    .filter(({ start, end }) => !covered.some((c) => c.start <= start && end <= c.end));
}

/** The items of a box line, cut at 、；。 after its label; each must meet a quote. */
function uncoveredItems({ ownText }: ClauseText, covered: readonly Range[]): Range[] {
  const label = labelLength(ownText);
  const ranges: Range[] = [];
  for (const match of ownText.slice(label).matchAll(/[^、；。\n]+/gu)) {
    const start = label + match.index;
    ranges.push({ start, end: start + match[0].length });
  }
  return ranges
    .filter(({ start, end }) => !/^\d*$/.test(ownText.slice(start, end)))
    .filter(({ start, end }) => !covered.some((c) => c.start < end && start < c.end));
}
