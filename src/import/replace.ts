/** A better source takes the place of the old one: what that changes for each clause, correction, goal and project. */
import { messagePath, type PlanFiles } from '../plan/authoring/files.ts';
import { compareWithSource } from '../plan/fidelity/fidelity.ts';
import { clauseTextsOf } from '../plan/fidelity/texts.ts';
import { readLayers } from '../plan/layers.ts';
import { buildPlan } from '../plan/plan.ts';
import { formatFault, pointAt } from '../text/faults.ts';
import { runningText } from '../plan/aside.ts';

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
 * @param next the files that change: `source.txt`, and what says where it came from
 * @returns `null` where the plan cannot be read as it is: then the check has to be passed first
 */
export function replacement(plan: PlanFiles, next: ReadonlyMap<string, string>): NewSource | null {
  const before = buildPlan(plan);
  const replaced = { ...plan, files: new Map([...plan.files, ...next]) };
  const after = buildPlan(replaced);
  const { layers } = readLayers(replaced);
  if (!before.plan || !layers) return null;
  const { chapters, errata, source } = layers;
  const running = runningText(source, errata.value.aside);
  const texts = clauseTextsOf(chapters, errata.value);
  const { differences } = compareWithSource(texts, errata.value.corrections, running);
  const changed = Map.groupBy(differences, ({ clause }) => clause);
  const known = new Set(before.faults.map(formatFault));
  const registered = messagePath(plan, 'errata.yaml');
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
      .filter((fault) => fault.file === registered && !known.has(formatFault(fault)))
      .map(formatFault),
    records: quoted
      .filter(({ clause }) => changed.has(clause))
      .map(
        ({ what, id, name, clause }) =>
          `${what} ${id}（${name}）引自 ${clause}，这一段的来稿变了：核对 quote 和数值`,
      ),
  };
}

const clip = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
