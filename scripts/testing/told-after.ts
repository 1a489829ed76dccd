/** What an author is told of an invented plan after a change to its folder. */
import { expect } from 'vitest';
import type { Other } from '../../src/plan/authoring/files.ts';
import { buildPlan } from '../../src/plan/plan.ts';
import { formatFault } from '../../src/text/faults.ts';
import { planFilesOf, type PlanFolder } from './fixture-plans.ts';

/** Changes the files of a plan, by their paths in its folder. */
export type FolderChange = (files: Map<string, string>) => void;

/** Puts words in the place of others in one file, where they must be. */
export const replacing =
  (path: string, from: string, to: string): FolderChange =>
  (files) => {
    const text = files.get(path)!;
    expect(text).toContain(from);
    files.set(path, text.replace(from, to));
  };

/** The faults, a line each, that begins with the path of the file in the plan's folder. @param others what is no text in it */
export function toldAfter(plan: PlanFolder, change: FolderChange, others: [string, Other][] = []): string[] {
  const files = new Map(planFilesOf(plan));
  change(files);
  return buildPlan({ id: plan.id, files, others: new Map(others) }).faults.map((fault) =>
    formatFault(fault).replace(`content/${plan.id}/`, ''),
  );
}
