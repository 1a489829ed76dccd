/**
 * The folders that have a service worker. A reader keeps one plan offline, not a hundred: with several plans each has
 * a worker in its own folder; a single plan has it at the site's root.
 */

/** Folders that have a worker, with a slash at the end; the site's root is empty. */
export const workerFolders = (plans: readonly { id: string }[]): string[] =>
  plans.length > 1 ? plans.map(({ id }) => `${id}/`) : [''];

/** The folder of the worker that keeps a file; null for what stands beside several plans. */
export const workerFolderOf = (file: string, folders: readonly string[]): string | null =>
  folders.length > 1 ? (folders.find((folder) => file.startsWith(folder)) ?? null) : folders[0]!;
