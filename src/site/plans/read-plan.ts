/** The only file-system code for plans: a folder of content as texts. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PlanFiles } from '../../plan/authoring/files.ts';

/** The folder that holds the plans; the environment variable lets tests build other plans with the same code. */
export const contentRoot = (): string => process.env.PLANBOOK_CONTENT ?? 'content';

/** Whether a file is one of the plans'. */
export const isContent = (file: string): boolean => !path.relative(contentRoot(), file).startsWith('..');

const TEXT = /\.(ya?ml|mdx|txt)$/;

/** Ids of all plans: the names of the folders in `content/`, sorted. */
export function listPlans(root = contentRoot()): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !name.startsWith('.') && statSync(path.join(root, name)).isDirectory())
    .sort();
}

/** Reads the texts of a plan's folder and of its `chapters/`. */
export function readPlan(id: string, root = contentRoot()): PlanFiles {
  const files = new Map<string, string>();
  for (const folder of ['', 'chapters']) {
    const directory = path.join(root, id, folder);
    if (!existsSync(directory)) continue;
    for (const name of readdirSync(directory).sort())
      if (TEXT.test(name))
        files.set(path.posix.join(folder, name), readFileSync(path.join(directory, name), 'utf8'));
  }
  return { id, files };
}
