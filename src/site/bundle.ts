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

/** What is asked for while others are being bundled comes with them. */
let underWay: Promise<ReadonlyMap<string, string>> | undefined;

/** The script `name` as one classic script. */
export async function bundle(name: string): Promise<string> {
  underWay ??= bundleFiles(entries().map((entry) => entry + SUFFIX)).finally(() => (underWay = undefined));
  return (await underWay).get(name + SUFFIX)!;
}

/** A file of `elements/` as one classic script. */
export const bundleFile = async (file: string): Promise<string> => (await bundleFiles([file])).get(file)!;

/** Each file as one script, by its name. */
async function bundleFiles(files: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => path.join(FOLDER, file)),
    outdir: FOLDER,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: BROWSERS,
    legalComments: 'none',
  });
  return new Map(outputFiles.map((file) => [`${path.basename(file.path, '.js')}.ts`, file.text]));
}
