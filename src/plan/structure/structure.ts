/**
 * The check of a plan's structure: what looks like a heading in the source is one in the chapters, numbers follow one
 * another, leads and boxes are those of the source. What only looks wrong is excused in `errata.yaml`.
 */
import type { Chapter } from '../chapter/chapter.ts';
import { sectionFaults } from '../chapter/section-numbers.ts';
import type { Errata, Excused } from '../authoring/schema-errata.ts';
import type { Numbering } from '../authoring/schema-plan.ts';
import type { Parsed } from '../authoring/yaml.ts';
import type { Fidelity } from '../fidelity/fidelity.ts';
import { stripLayout } from '../../text/strip-layout.ts';
import type { Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import { boxFaults } from './box-faults.ts';
import { chapterCounts, countsInWords, sourceCounts } from './counts.ts';
import type { Finding } from './finding.ts';
import { headingFaults, missingFiles } from './heading-faults.ts';
import { leadFaults } from './lead-faults.ts';
import { numberFaults } from './number-faults.ts';
import { sourcePlaces } from './place-in-source.ts';
import { sourceHeadings, type SourceHeading } from './source-headings.ts';

export interface Structure {
  faults: Fault[];
  /** What the source has and the chapters have, in one line. */
  counts: string;
}

/**
 * @param chapters in reading order, with their labels
 * @param running the source without what stands aside
 * @param folder the plan's folder, as it is printed in messages
 */
export function checkStructure(
  chapters: readonly Chapter[],
  numbering: Numbering,
  { aligned }: Pick<Fidelity, 'aligned'>,
  errata: Parsed<Errata>,
  running: string,
  folder: string,
): Structure {
  const headings = sourceHeadings(running, numbering);
  const places = sourcePlaces(aligned, running);
  const { findings, counted } = headingFaults(headings, chapters, numbering, places);
  const isLost = ({ from, to }: SourceHeading): boolean => places.clauseAt(from, to) === null;
  const sections = sectionFaults(chapters, numbering).map(({ id, fault }): Finding => ({
    line: places.lineOf(id) ?? 1,
    fault,
  }));
  const found = [
    ...findings,
    ...missingFiles(headings.filter(isLost), chapters, numbering, `${folder}chapters/`),
    ...numberFaults(chapters, numbering, places),
    ...sections,
    ...leadFaults(chapters, aligned, running),
    ...boxFaults(chapters, places),
  ];
  return {
    faults: withoutExcused(found, errata, running),
    counts: countsInWords(sourceCounts(counted, running), chapterCounts(chapters, numbering)),
  };
}

/** An excuse that excuses nothing, or does not say how its line begins, is a fault (E8). */
function withoutExcused(found: readonly Finding[], errata: Parsed<Errata>, running: string): Fault[] {
  const rows = running.split('\n');
  const fits = ({ rule, line, begins }: Excused, finding: Finding): boolean =>
    finding.fault.rule === rule &&
    finding.line === line &&
    stripLayout(rows[line - 1] ?? '').text.startsWith(stripLayout(begins).text);
  const { excused } = errata.value!;
  return [
    ...found.filter((finding) => !excused.some((one) => fits(one, finding))).map(({ fault }) => fault),
    ...excused.flatMap((one, index) =>
      found.some((finding) => fits(one, finding))
        ? []
        : [fault('E8', errata.at(['excused', index]), one.rule, one.line, one.begins)],
    ),
  ];
}
