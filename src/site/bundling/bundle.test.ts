import { build, type Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BROWSERS } from '../../publish/browsers.ts';
import { bundle, entries } from './bundle.ts';

test.each(entries())(
  '%s has no expression that looks behind: Safari knows none before 16.4',
  async (name) => {
    expect(await bundle(name)).not.toMatch(/\(\?<[=!]/);
  },
);

test('what the search page has already does not come again with what it loads on demand', async () => {
  const radicals = '⺠民⻄西';
  expect(await bundle('search')).toContain(radicals);
  for (const name of ['hints', 'spelling', 'jump', 'named', 'export']) {
    const script = await bundle(name);
    expect(script, name).not.toContain(radicals);
    const [, wanted = ''] = /\{([^{}]*)\}=planbook\.handedOver/.exec(script) ?? [];
    for (const part of wanted.split(',').filter(Boolean))
      expect(await bundle('search')).toMatch(new RegExp(`handedOver:\\{[^}]*\\b${part.split(':')[0]}:`));
  }
});

/**
 * Bytes with gzip of an entry without the modules that the search's own scripts are made of, and without the lines that
 * import these, which no bundle has.
 */
async function beyondSearch(entry: string): Promise<number> {
  const folder = 'src/browser/entries';
  const options = { bundle: true, minify: true, write: false, charset: 'utf8', target: BROWSERS } as const;
  const search = await build({
    ...options,
    entryPoints: readdirSync(`${folder}/search`).map((file) => `${folder}/search/${file}`),
    outdir: 'search',
    format: 'iife',
    metafile: true,
  });
  const known = new Set(
    Object.values(search.metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [path.resolve(file)] : [],
      ),
    ),
  );
  const leftOut: Plugin = {
    name: 'left-out',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ resolveDir, path: file }) =>
        known.has(path.resolve(resolveDir, file)) ? { path: 'search', external: true } : undefined,
      ),
  };
  const own = await build({
    ...options,
    entryPoints: [`${folder}/${entry}.ts`],
    format: 'esm',
    plugins: [leftOut],
  });
  return gzipSync(own.outputFiles[0]!.text.replace(/import\{[^}]*\}from"search";/g, '')).length;
}

test('to check quotations costs little beyond what the search loads, whatever the verdicts', async () => {
  expect(await beyondSearch('verify/verify')).toBeLessThanOrEqual(5 * 1024);
});
