/**
 * What the search page's script has already, the scripts that it loads on demand do not bring again: they find it where
 * `browser/search/handed-over.ts` has put it.
 */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Scripts that only the search page loads, when it is there itself. */
const ON_DEMAND = /^entries\/search\/(?:export|hints|jump|named|spelling)\.ts$/;

export const isOnDemand = (file: string): boolean => ON_DEMAND.test(file);

/** Files of `src/` → what of them is handed over. A script that wants another part of one is not bundled. */
const HANDED_OVER: Readonly<Record<string, readonly string[]>> = {
  'browser/base/dom.ts': ['h'],
  'search/answer/rank.ts': ['rank'],
  'search/fold.ts': ['fold'],
  'search/query.ts': ['parseQuery'],
};

export const withoutWhatIsThere: Plugin = {
  name: 'handed-over',
  setup(build) {
    // The project may stand behind a link; what is resolved never does.
    const src = realpathSync('src');
    build.onResolve({ filter: /^\./ }, ({ path: asked, resolveDir }) => {
      const file = path.relative(src, path.join(resolveDir, asked)).replaceAll(path.sep, '/');
      return file in HANDED_OVER ? { path: file, namespace: 'handed-over' } : undefined;
    });
    build.onLoad({ filter: /./, namespace: 'handed-over' }, ({ path: file }) => ({
      contents: `export const {${HANDED_OVER[file]!.join()}} = planbook.handedOver`,
    }));
  },
};
