/** Goals, projects and errata in the groups that pages show: each stands in exactly one, whatever its author left out. */
import type { Plan } from '../../plan/plan.ts';
import { chapterLabel } from '../../naming/labels.ts';
import { folderOf, pageOf } from '../../text/clause-id.ts';

export interface Group<Entry> {
  /** Its address on the page. */
  id: string;
  name: string;
  entries: Entry[];
}

/** The topic of a record as it is shown; an author may leave it out. */
export const topicOf = ({ topic }: { topic?: string | undefined }): string => topic ?? '其他';

/**
 * In the order of the topics, what has none last; topics of which there is nothing are left out.
 * @param topics all topics of the plan
 */
export function byTopic<R extends { topic?: string | undefined }>(
  records: readonly R[],
  topics: readonly string[],
): Group<R>[] {
  const own = Map.groupBy(records, topicOf);
  return [...topics, topicOf({})]
    .map((name, k) => ({ id: `topic-${k + 1}`, name, entries: own.get(name) ?? [] }))
    .filter(({ entries }) => entries.length > 0);
}

/** Corrections or doubts of a chapter, or of the whole text. */
export interface ErrataGroup<Entry> extends Group<Entry> {
  /** Its heading. */
  title: string;
  /** What it is filtered by; that of the whole text stands in many chapters. */
  chapter?: string;
  /** Another address of it. */
  also?: string;
}

/** What the errata of a chapter are filtered by: `chapter-1`. */
const filterOf = (chapter: string): string => `chapter-${folderOf(chapter)}`;

/** What errata of these clauses are filtered by, each chapter once. */
export const chaptersHolding = (clauses: readonly string[]): string[] => [
  ...new Set(clauses.map((clause) => filterOf(pageOf(clause)))),
];

type OfErrata = Pick<Plan, 'chapters' | 'labels' | 'corrections' | 'doubts'>;

/** Chapters to choose from, each with how many errata it holds; what is corrected in the whole text counts where it stands. */
export function chaptersOfErrata({
  chapters,
  labels,
  corrections,
  doubts,
}: OfErrata): [string, string, number][] {
  const held = [...corrections.map(({ clauses }) => clauses), ...doubts.map(({ where }) => [where])];
  const counts = Map.groupBy(held.flatMap(chaptersHolding), (chapter) => chapter);
  return chapters.flatMap((chapter): [string, string, number][] => {
    const value = filterOf(chapter.id);
    const own = counts.get(value);
    return own ? [[value, chapterLabel(chapter, labels), own.length]] : [];
  });
}

/**
 * Corrections and doubts, each by chapter; chapters without any are left out. Corrections of the whole text come first.
 * Addresses: `#chapter-3` is what was corrected in a chapter, or doubted where nothing was; `#doubts-3` what is doubted.
 */
export function errataByChapter({ chapters, labels, corrections, doubts }: OfErrata): {
  corrections: ErrataGroup<Plan['corrections'][number]>[];
  doubts: ErrataGroup<Plan['doubts'][number]>[];
} {
  const everywhere = corrections.filter(({ where }) => !where);
  const grouped = <E extends { where?: string | undefined }>(errata: readonly E[], prefix: string) =>
    chapters
      .map((chapter): ErrataGroup<E> => ({
        id: `${prefix}-${folderOf(chapter.id)}`,
        chapter: filterOf(chapter.id),
        name: chapterLabel(chapter, labels),
        title: chapter.heading ?? chapter.title,
        entries: errata.filter(({ where }) => where && pageOf(where) === chapter.id),
      }))
      .filter(({ entries }) => entries.length > 0);
  const corrected = grouped(corrections, 'chapter');
  const known = new Set(corrected.map(({ id }) => id));
  return {
    corrections: [
      ...(everywhere.length > 0
        ? [{ id: 'everywhere', name: '全文', title: '全文统一更正', entries: everywhere }]
        : []),
      ...corrected,
    ],
    doubts: grouped(doubts, 'doubts').map((group) =>
      known.has(group.chapter!) ? group : { ...group, also: group.chapter! },
    ),
  };
}
