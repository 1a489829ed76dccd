/** Bundles the readers' scripts, and the styles they load, for the oldest browsers that get everything. */
import { build, type Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS } from '../../publish/browsers.ts';
import { isOnDemand, withoutWhatIsThere } from './handed-over.ts';

const FOLDER = path.join('src', 'browser');

/** Files of the scripts that pages load, those of `browser/entries/`, by the names they are loaded by. */
const entryFiles = (): Map<string, string> =>
  new Map(
    readdirSync(path.join(FOLDER, 'entries'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file): [string, string] => [
        path.basename(file, '.ts'),
        `entries/${file.replaceAll(path.sep, '/')}`,
      ])
      .sort(),
  );

export const entries = (): string[] => [...entryFiles().keys()];

/** What is asked for while others are being bundled comes with them. */
let underWay: Promise<ReadonlyMap<string, string>> | undefined;

/** The script `name` as one classic script. */
export async function bundle(name: string): Promise<string> {
  underWay ??= bundleFiles([...entryFiles().values()]).finally(() => (underWay = undefined));
  return (await underWay).get(entryFiles().get(name)!)!;
}

/** A sheet of `styles/`, with what it imports. */
export async function bundleStyles(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join('src', 'styles', file)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: BROWSERS,
    legalComments: 'none',
  });
  return outputFiles[0]!.text;
}

/** A file of `browser/` as one classic script. */
export const bundleFile = async (file: string): Promise<string> => (await bundleFiles([file])).get(file)!;

/** Each file as one script, by its path in `browser/`. */
async function bundleFiles(files: readonly string[]): Promise<Map<string, string>> {
  const [whole, onDemand] = await Promise.all([
    bundleTogether(
      files.filter((file) => !isOnDemand(file)),
      [],
    ),
    bundleTogether(files.filter(isOnDemand), [withoutWhatIsThere]),
  ]);
  return new Map([...whole, ...onDemand]);
}

async function bundleTogether(files: readonly string[], plugins: Plugin[]): Promise<[string, string][]> {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => path.join(FOLDER, file)),
    outdir: FOLDER,
    outbase: FOLDER,
    plugins,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: BROWSERS,
    legalComments: 'none',
  });
  const own = (file: string): string => path.relative(FOLDER, file).replaceAll(path.sep, '/');
  return outputFiles.map((file) => [own(file.path).replace(/js$/, 'ts'), file.text]);
}
