/** Headings of the source that are no headings in the chapters, or of another level (H1), and chapters without a file (H2). */
import type { Chapter } from '../chapter/chapter.ts';
import { labelAt, styleOf } from '../../text/label-style.ts';
import { isSection, pageOf, sectionOf } from '../../text/clause-id.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import { locationOf } from '../fidelity/texts.ts';
import { fault } from '../rules/rules.ts';
import type { Finding } from './finding.ts';
import type { SourcePlaces } from './place-in-source.ts';
import type { Level, SourceHeading } from './source-headings.ts';

const NAMES = { part: '篇', chapter: '章', section: '节' } as const;
const WRITTEN = { part: '写成 b2-….mdx 的标题', chapter: '另立章文件', section: '写作 ## 节标题' } as const;

/**
 * @param headings lines of the source that look like headings; those that are none, as far as can be told, are left out
 * of what comes back
 */
export function headingFaults(
  headings: readonly SourceHeading[],
  chapters: readonly Chapter[],
  numbering: Numbering,
  places: SourcePlaces,
): { findings: Finding[]; counted: SourceHeading[] } {
  const sections = sectionLabels(chapters, numbering);
  const findings: Finding[] = [];
  const counted = headings.filter((heading) => {
    const at = places.clauseAt(heading.from, heading.to);
    if (!at) return heading.named;
    const is = levelOf(at.clause);
    if (at.begins && is === 'annex') return false;
    if (at.begins && is === heading.level) return true;
    if (heading.long) return false;
    if (!heading.named && !isDue(heading, at.clause, sections)) return false;
    const { file, point } = locationOf(chapters, at.clause, 0);
    const words = [heading.words, heading.line, NAMES[heading.level], WRITTEN[heading.level]] as const;
    const name = at.begins && is !== null ? 'H1/level' : 'H1';
    findings.push({ line: heading.line, fault: fault(name, { file, ...point }, ...words) });
    return true;
  });
  return { findings, counted };
}

/** The level of a heading's clause, `sub` of one below the sections; `null` of any other clause. */
function levelOf(clause: string): Level | 'annex' | null {
  if (isSection(clause)) return 'section';
  if (clause !== pageOf(clause)) return null;
  return clause.startsWith('b') ? 'part' : clause.startsWith('a') ? 'annex' : 'chapter';
}

/** The numbers of the sections of each chapter as they are printed. */
function sectionLabels(chapters: readonly Chapter[], { section }: Numbering): Map<string, Set<number>> {
  const style = section ? styleOf(section) : null;
  return new Map(
    chapters.map(({ id, blocks }) => [
      id,
      new Set(
        blocks.flatMap(({ id: own, ownText }) =>
          style && isSection(own) ? (labelAt(style, ownText)?.number ?? []) : [],
        ),
      ),
    ]),
  );
}

/** 三、 may number anything: among sections it is the next one that its chapter has not, right behind the last it has. */
function isDue(
  { number, level }: SourceHeading,
  clause: string,
  sections: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const own = sections.get(pageOf(clause));
  if (level !== 'section' || !own || number === null || /-[ir]\d+$/.test(clause)) return false;
  return (
    !own.has(number) && (own.has(number - 1) || (number === 1 && own.has(2))) && sectionOf(clause) !== null
  );
}

/** Chapters and parts that the source prints and that have no file. */
export function missingFiles(
  headings: readonly SourceHeading[],
  chapters: readonly Pick<Chapter, 'id' | 'label'>[],
  numbering: Numbering,
  file: string,
): Finding[] {
  const key = (part: string, level: Level, label: string): string =>
    level === 'chapter' && numbering.chapters === 'again' ? `${part} ${label}` : label;
  const bare = (label: string): string => label.replace(/\s/g, '');
  const known = new Set<string>();
  let part = '';
  for (const { id, label } of chapters) {
    const level = id.startsWith('b') ? 'part' : 'chapter';
    if (level === 'part') part = bare(label);
    known.add(key(part, level, bare(label)));
  }
  part = '';
  return headings.flatMap(({ level, label, words, line, named }) => {
    if (level === 'section' || (!named && level !== 'chapter')) return [];
    if (level === 'part') part = label;
    if (known.has(key(part, level, label))) return [];
    known.add(key(part, level, label));
    return [{ line, fault: fault('H2', { file, line: 1, column: 1 }, words, line, NAMES[level]) }];
  });
}
