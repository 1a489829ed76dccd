/** The tables of a plan's chapters, and whether the check refuses one that was changed. */
import type { PlanFiles } from '../../../../src/plan/authoring/files.ts';
import { buildPlan } from '../../../../src/plan/plan.ts';

/** A table in a chapter: its lines from the head on. */
export interface FoundTable {
  plan: PlanFiles;
  path: string;
  /** Where it begins in the chapter's text. */
  start: number;
  text: string;
}

/** Every table of a plan. */
export const tablesOf = (plan: PlanFiles): FoundTable[] =>
  [...plan.files].flatMap(([path, text]) =>
    [...text.matchAll(/(?<=^<Table[^>]*>\n\n)(?:\|.*\n)*\|.*/gm)].map((match) => ({
      plan,
      path,
      start: match.index,
      text: match[0],
    })),
  );

/** The codes of the faults that name a line of the table, or of its tag, once it reads otherwise. Nothing is written. */
export function codesFor({ plan, path, start, text }: FoundTable, instead: string): string[] {
  const chapter = plan.files.get(path)!;
  const changed = chapter.slice(0, start) + instead + chapter.slice(start + text.length);
  const tag = chapter.slice(0, start).split('\n').length - 2;
  const last = tag + 2 + instead.split('\n').length;
  return buildPlan({ id: plan.id, files: new Map(plan.files).set(path, changed) })
    .faults.filter(({ file, line }) => file.endsWith(path) && line >= tag && line <= last)
    .map(({ rule }) => rule);
}
