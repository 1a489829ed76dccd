/** Lines of the source that are left out of its running text: a list of contents, page numbers, notes. */
import type { Aside, Errata } from './authoring/schema-errata.ts';
import type { Parsed } from './authoring/yaml.ts';
import { stripLayout } from '../text/strip-layout.ts';
import type { Fault } from '../text/faults.ts';
import { reportTo } from './rules/rules.ts';

/** The source with those lines blank, sign for sign: every other sign keeps its place. */
export function runningText(source: string, aside: readonly Pick<Aside, 'lines'>[]): string {
  if (aside.length === 0) return source;
  const rows = source.split('\n');
  for (const { lines } of aside)
    for (let line = lines[0]; line <= Math.min(lines[1], rows.length); line += 1)
      rows[line - 1] = rows[line - 1]!.replace(/[^\r]/g, ' ');
  return rows.join('\n');
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
