/**
 * Where service workers stand. A reader keeps one plan, not a hundred: with several plans each has a worker in its own
 * folder; the only plan's stands at the site's root and keeps that, too.
 */
import { listPlans } from '../plans/read-plan.ts';

/** Folders that have a worker, with a slash at the end; the site's root is empty. */
export function workerFolders(): string[] {
  const plans = listPlans();
  return plans.length > 1 ? plans.map((id) => `${id}/`) : [''];
}

let known: string[] | undefined;

/** The folder of the worker that keeps a file; null for what stands beside several plans. Looked up once a build. */
export function workerFolder(file: string): string | null {
  known ??= workerFolders();
  return known.length > 1 ? (known.find((folder) => file.startsWith(folder)) ?? null) : known[0]!;
}
