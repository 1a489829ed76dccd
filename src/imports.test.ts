/** Who may import whom. The model knows no page, no browser and no disk; the parts of a page know no script. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What is imported in a file: every `from '…'`, `import '…'`, `import('…')` and `src="…"` of a script. */
function imported(text: string): string[] {
  const pattern =
    /(?:^\s*(?:import|export)\b[^'"`;]*\bfrom\s*|^\s*import\s+|\bimport\s*\(\s*|<script[^>]*\ssrc=)(['"`])([^'"`$]+)\1/gm;
  return [...text.matchAll(pattern)].map((match) => match[2]!);
}

/** `file → module` for every import in a folder, relative modules as paths from the root of the project. */
function imports(folder: string): { file: string; module: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|mdx?)$/.test(name) && !/\.test\.ts$/.test(name))
    .flatMap((name) => {
      const file = path.posix.join(folder, name);
      return imported(readFileSync(file, 'utf8')).map((module) => ({
        file,
        module: module.startsWith('.') ? path.posix.join(path.posix.dirname(file), module) : module,
      }));
    });
}

const MODEL =
  /^(src\/plan\/|(zod|yaml|js-yaml|d3-dsv|unified|fastest-levenshtein|mdast|vfile)(\/|$)|(remark|mdast-util|vfile)-)/;

test.each([
  ['src/plan', 'the model and text packages', (module: string) => MODEL.test(module)],
  [
    'src/elements',
    'the model, each other and d3-dsv',
    (m: string) => /^(src\/(plan|elements)\/|d3-dsv$)/.test(m),
  ],
  ['src/components', 'neither elements nor scripts', (m: string) => !/^(src\/elements|scripts)\//.test(m)],
])('%s imports %s', (folder, _, allowed) => {
  const found = imports(folder);
  expect(found.length).toBeGreaterThan(0);
  const wrong = found.filter(({ module }) => !allowed(module));
  expect(wrong.map(({ file, module }) => `${file} → ${module}`)).toEqual([]);
});

test.each([
  ["import { fold } from './search/fold.ts';", ['./search/fold.ts']],
  ["import type {\n  Plan,\n} from './plan/plan.ts';", ['./plan/plan.ts']],
  ["import 'mdast-util-mdx';", ['mdast-util-mdx']],
  ["export { x } from 'node:fs';", ['node:fs']],
  ["const { close } = await import('pagefind');", ['pagefind']],
  ["type Data = import('../scripts/read-plan.ts').Data;", ['../scripts/read-plan.ts']],
  ['<script src="./browser/entries/search.ts"></script>', ['./browser/entries/search.ts']],
  ["counted from 'start'", []],
  ['await import(`${base}index/pagefind.js`)', []],
])('「%s」 imports %j', (text, modules) => {
  expect(imported(text)).toEqual(modules);
});
