/** Says in words what the comparison with the source found. */
import type { Chapter } from '../chapter/chapter.ts';
import { cellFaults } from './cells.ts';
import { reportDuplicates } from './duplicates.ts';
import { changesText } from './edits.ts';
import type { Fidelity } from './fidelity.ts';
import type { Difference } from './walk.ts';
import { layoutFaults } from './layout.ts';
import { messagePath, type PlanFiles } from '../authoring/files.ts';
import { stripLayout } from '../../text/strip-layout.ts';
import { pointAt, type Fault } from '../../text/faults.ts';
import { firstInvisible } from '../../text/invisible.ts';
import { fault, reportTo } from '../rules/rules.ts';
import type { Errata, Seam } from '../authoring/schema-errata.ts';
import { locationOf } from './texts.ts';
import type { Parsed } from '../authoring/yaml.ts';

/** Faults of corrections (E1, E2, E4, E6) and seams (E5), unregistered changes of words (T1), cells (T2), layout (T3) and signs of footnotes (T4). */
export function fidelityFaults(
  input: PlanFiles,
  fidelity: Fidelity,
  chapters: readonly Chapter[],
  errata: Parsed<Errata>,
  source: string,
): Fault[] {
  const { corrections } = errata.value!;
  const faults: Fault[] = [];
  const report = reportTo(faults, messagePath(input, 'errata.yaml'));
  const known = new Set(
    chapters.flatMap((c) => [c.id, ...c.blocks.flatMap((b) => [b.id, ...b.children.map((p) => p.id)])]),
  );
  corrections.forEach((correction, index) => {
    const at = (key: string) => errata.at(['corrections', index, key]);
    if (correction.where && !known.has(correction.where)) report('E2', at('where'), correction.where);
    else if (changesText(correction)) {
      const is = figures(correction.fixed);
      const was = [correction.found]
        .flat()
        .map(figures)
        .find((those) => those !== is);
      if (was !== undefined) report('E4', at('fixed'), was, is);
      const unseen = [correction.found]
        .flat()
        .filter((words) => firstInvisible(words) && !timesIn(source, words));
      if (unseen.length > 0)
        report('E1/unmet', at('found'), correction.fixed, correction.where ?? null, unseen);
    } else {
      const found = [correction.found].flat()[0]!.replace(BLANKS, '');
      const times = timesIn(source, found);
      if (times !== correction.places) report('E1/layout', at('found'), found, correction.places, times);
      else if (correction.class === '标记' && stripLayout(found).text === found)
        report('E1/mark', at('found'), found);
    }
  });
  const again = reportDuplicates(errata, report);
  for (const { correction: index, clause, places, unmet } of fidelity.correctionFaults) {
    if (again.has(index)) continue;
    const { fixed = '', places: stated } = corrections[index]!;
    const at = errata.at(['corrections', index]);
    if (places === null) report('E1/nothing', at, fixed);
    else if (unmet) report('E1/unmet', at, fixed, clause, unmet);
    else report('E1', at, fixed, clause, stated, places);
  }
  const used = new Set<Seam>();
  const cells = cellFaults(chapters, fidelity, errata.value!, source, used);
  const rows = source.split('\n').length;
  errata.value!.seams.forEach((seam, index) => {
    const at = errata.at(['seams', index, 'lines']);
    if (!used.has(seam)) report('E5', at, seam.class, seam.lines);
    else if (seam.lines[1] > rows) report('E5/away', at, seam.class, seam.lines, rows);
  });
  return [
    ...faults,
    ...fidelity.differences.map((d) => differenceFault(d, chapters, source)),
    ...fidelity.unsigned.map((sign) => signFault(sign, chapters, source)),
    ...cells,
    ...layoutFaults(chapters, fidelity.aligned, source),
  ];
}

function differenceFault(
  { clause, offset, shown, source: received, sourceOffset }: Difference,
  chapters: readonly Chapter[],
  source: string,
): Fault {
  const { file, point } = locationOf(chapters, clause, offset);
  const { line, column } = pointAt(source, sourceOffset);
  return fault('T1', { file, ...point }, shown, received, `${line}:${column}`, clause);
}

function signFault(
  { clause, offset, forms, sourceOffset }: Fidelity['unsigned'][number],
  chapters: readonly Chapter[],
  source: string,
): Fault {
  const { file, point } = locationOf(chapters, clause, offset);
  const { line, column } = pointAt(source, sourceOffset);
  return fault('T4', { file, ...point }, forms, `${line}:${column}`);
}

const BLANKS = /[^\S\ufeff]/g;

/** How often words stand in the source, blanks apart, with the signs that nobody sees. */
const timesIn = (source: string, words: string): number =>
  source.replace(BLANKS, '').split(words.replace(BLANKS, '')).length - 1;

/** All digits of a text; a correction may move them with a cell, never change them. */
const figures = (text: string): string => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
