/** Bundles the readers' scripts for the oldest browsers that get everything. */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS } from './browsers.ts';

const FOLDER = path.join('src', 'elements');
const SUFFIX = '.entry.ts';

/** Names of the scripts there are. */
export const entries = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();

/** The script `name` as one classic script. */
export const bundle = (name: string): Promise<string> => bundleFile(name + SUFFIX);

/** A file of `elements/` as one classic script. */
export async function bundleFile(file: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(FOLDER, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: BROWSERS,
    legalComments: 'none',
  });
  return result.outputFiles[0]!.text;
}
