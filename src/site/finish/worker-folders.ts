/**
 * Where service workers stand. A reader keeps one plan, not a hundred: with several plans each has a worker in its own
 * folder; the only plan's stands at the site's root and keeps that, too.
 */

/** Folders that have a worker, with a slash at the end; the site's root is empty. */
export const workerFolders = (plans: readonly { id: string }[]): string[] =>
  plans.length > 1 ? plans.map(({ id }) => `${id}/`) : [''];

/** The folder of the worker that keeps a file; null for what stands beside several plans. */
export const workerFolder = (file: string, folders: readonly string[]): string | null =>
  folders.length > 1 ? (folders.find((folder) => file.startsWith(folder)) ?? null) : folders[0]!;
