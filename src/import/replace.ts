/** A better source takes the place of the old one: what that changes for each clause, correction, goal and project. */
import { messagePath, type PlanFiles } from '../plan/authoring/files.ts';
import { compareWithSource } from '../plan/fidelity/fidelity.ts';
import { clauseTextsOf } from '../plan/fidelity/texts.ts';
import { readLayers } from '../plan/layers.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault, pointAt } from '../text/faults.ts';
import type { Aside } from './writing/aside.ts';

/** What a person must do before the plan holds again, a line each. */
export interface NewSource {
  /** `c3-s1-p2 正文「…」，新来稿（source.txt:8:20）「…」`. */
  clauses: string[];
  /** Faults of corrections that the old source did not have. */
  corrections: string[];
  /** Goals and projects quoted from a clause that changed. */
  records: string[];
}

/**
 * Compares a plan with another source.
 * @param aside lines of the new source that stand in no chapter where they stand in it
 * @returns `null` where the plan cannot be read as it is: then the check has to be passed first
 */
export function replacement(plan: PlanFiles, source: string, aside: readonly Aside[]): NewSource | null {
  const before = buildPlan(plan);
  const { layers } = readLayers(plan);
  if (!before.plan || !layers) return null;
  const running = withoutAside(source, aside);
  const after = buildPlan({ ...plan, files: new Map([...plan.files, ['source.txt', running]]) });
  const { differences } = compareWithSource(
    clauseTextsOf(layers.chapters, layers.errata.value),
    layers.errata.value.corrections,
    running,
  );
  const changed = Map.groupBy(differences, ({ clause }) => clause);
  const known = new Set(before.faults.map(formatFault));
  const errata = messagePath(plan, 'errata.yaml');
  const { goals, projects } = before.plan;
  const quoted = [
    ...goals.map(({ id, name, clause }) => ({ what: '目标', id, name, clause })),
    ...projects.map(({ id, name, clause }) => ({ what: '项目', id, name, clause })),
  ];
  return {
    clauses: [...changed].flatMap(([clause, own]) =>
      own.map(({ shown, source: theirs, sourceOffset }) => {
        const { line, column } = pointAt(running, sourceOffset);
        return `${clause} 正文「${clip(shown)}」，新来稿（source.txt:${line}:${column}）「${clip(theirs)}」`;
      }),
    ),
    corrections: after.faults
      .filter((fault) => fault.file === errata && !known.has(formatFault(fault)))
      .map(formatFault),
    records: quoted
      .filter(({ clause }) => changed.has(clause))
      .map(
        ({ what, id, name, clause }) =>
          `${what} ${id}（${name}）引自 ${clause}，这一段的来稿变了：核对 quote 和数值`,
      ),
  };
}

/** Lines set aside are blank, so that every other line keeps its number. */
function withoutAside(source: string, aside: readonly Aside[]): string {
  const rows = source.split('\n');
  for (const { lines } of aside) rows.fill('', lines[0] - 1, lines[1]);
  return rows.join('\n');
}

const clip = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
