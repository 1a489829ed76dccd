/** Lines of the source that are left out of its running text: a list of contents, page numbers, notes. */
import type { Aside, Errata } from './authoring/schema-errata.ts';
import type { Parsed } from './authoring/yaml.ts';
import { stripLayout } from '../text/strip-layout.ts';
import type { Fault } from '../text/faults.ts';
import { reportTo } from './rules/rules.ts';

/** The source with those lines blank, sign for sign: every other sign keeps its place. */
export function runningText(source: string, aside: readonly Pick<Aside, 'lines'>[]): string {
  return aside.length === 0 ? source : blank(source, aside, true);
}

/** The lines of footnotes alone, everything else blank; empty where there are none. */
export function noteLines(source: string, aside: readonly Aside[]): string {
  const notes = aside.filter((entry) => entry.class === '注释');
  return notes.length === 0 ? '' : blank(source, notes, false);
}

/** @param named whether the lines that entries name become blank, or all others */
function blank(source: string, entries: readonly Pick<Aside, 'lines'>[], named: boolean): string {
  const isNamed = (line: number): boolean =>
    entries.some(({ lines: [from, to] }) => from <= line && line <= to);
  return source
    .split('\n')
    .map((row, index) => (isNamed(index + 1) === named ? row.replace(/[^\r]/g, ' ') : row))
    .join('\n');
}

/** Faults of entries that do not say how their lines begin, or name lines that are not there (E7): they excuse nothing. */
export function asideFaults(file: string, errata: Parsed<Errata>, source: string): Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults, file);
  const rows = source.split('\n');
  errata.value!.aside.forEach(({ lines: [from, to], begins }, index) => {
    const first = stripLayout(rows[from - 1] ?? '').text;
    if (from > to || to > rows.length || !first.startsWith(stripLayout(begins).text))
      report('E7', errata.at(['aside', index]), [from, to], begins, (rows[from - 1] ?? '').trim());
  });
  return faults;
}
