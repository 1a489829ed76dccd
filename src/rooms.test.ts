/** The rooms of the house and who may import whom: README has the picture. Every arrow is drawn, all others refused. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A room, the rooms it may import and the packages it may use. */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  text: { rooms: [], packages: /^$/ },
  plan: {
    rooms: ['text'],
    packages: /^((zod|yaml|unified|fastest-levenshtein|mdast|vfile)(\/|$)|(remark|mdast-util|vfile)-)/,
  },
  import: { rooms: ['text', 'plan'], packages: /^(fflate|htmlparser2|mammoth)$/ },
  naming: { rooms: ['text'], packages: /^$/ },
  search: { rooms: ['text', 'naming'], packages: /^$/ },
  documents: { rooms: ['text', 'plan', 'naming'], packages: /^$/ },
  publish: { rooms: ['text', 'plan', 'naming', 'search', 'documents'], packages: /./ },
  browser: { rooms: ['text', 'naming', 'search', 'documents'], packages: /^(d3-dsv|fflate)$/ },
  site: { rooms: ['text', 'plan', 'naming', 'search', 'publish'], packages: /./ },
  styles: { rooms: [], packages: /^$/ },
  components: { rooms: ['text', 'plan', 'naming', 'search', 'publish', 'site'], packages: /^astro/ },
  layouts: {
    rooms: ['text', 'plan', 'naming', 'search', 'publish', 'site', 'components', 'styles'],
    packages: /^astro/,
  },
  pages: {
    rooms: [
      'text',
      'plan',
      'naming',
      'search',
      'documents',
      'publish',
      'site',
      'layouts',
      'components',
      'styles',
    ],
    packages: /^astro/,
  },
  scripts: { rooms: ['text', 'plan', 'import', 'naming', 'search', 'publish', 'site'], packages: /./ },
};

/** A folder of more sources is a drawer; tests are not counted. */
const MOST_IN_A_FOLDER = 16;

/** What is imported in a file: every `from '…'`, `import '…'`, `import('…')`, `new URL('…')` and `src="…"`. */
function imported(text: string): string[] {
  const pattern =
    /(?:^\s*(?:import|export)\b[^'"`;]*\bfrom\s*|^\s*import\s+|\bimport\s*\(\s*|\bnew URL\(\s*|<script[^>]*\ssrc=)(['"`])([^'"`$]+)\1/gm;
  return [...text.matchAll(pattern)].map((match) => match[2]!);
}

/** All sources, tests and fixtures left out. */
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((file) => /\.(ts|astro|mjs|css)$/.test(file))
    .filter((file) => !/\.test\.ts$|\/fixtures\//.test(file)),
);

interface Arrow {
  from: string;
  /** A source, or the name of a package. */
  to: string;
}

/** Addresses of the built site (`/assets/page.js`, a folder) are no sources and no packages. */
const arrows: Arrow[] = sources
  .filter((file) => !file.endsWith('.css'))
  .flatMap((from) =>
    imported(readFileSync(from, 'utf8')).map((module) => ({
      from,
      to: module.startsWith('.') ? path.posix.join(path.posix.dirname(from), module) : module,
    })),
  )
  .filter(({ to }) => sources.includes(to) || !/^(\/|src(\/|$)|scripts\/)/.test(to));

/** `src/plan/chapter/table.ts` → `plan`; a file directly in `src/` is the frame itself. */
const roomOf = (file: string): string =>
  file.startsWith('scripts/') ? 'scripts' : (/^src\/([^/]+)\//.exec(file)?.[1] ?? 'src');

const inside = ({ to }: Arrow): boolean => sources.includes(to);
const shown = ({ from, to }: Arrow): string => `${from} → ${to}`;

test('every room of the house has its rule', () => {
  const rooms = new Set(sources.map(roomOf));
  expect([...rooms].filter((room) => room !== 'src' && !Object.hasOwn(ROOMS, room))).toEqual([]);
});

test.each(Object.entries(ROOMS))('%s imports only the rooms it may', (room, { rooms }) => {
  const wrong = arrows.filter(
    (arrow) => roomOf(arrow.from) === room && inside(arrow) && ![room, ...rooms].includes(roomOf(arrow.to)),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test.each(Object.entries(ROOMS))('%s uses only the packages it may', (room, { packages }) => {
  const wrong = arrows.filter(
    (arrow) => roomOf(arrow.from) === room && !inside(arrow) && !packages.test(arrow.to),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test('nothing of a plan’s folder is read in the reader’s browser, by no detour either', () => {
  const reached = new Set(sources.filter((file) => roomOf(file) === 'browser'));
  for (const file of reached)
    for (const { from, to } of arrows) if (from === file && sources.includes(to)) reached.add(to);
  expect([...reached].filter((file) => ['plan', 'import', 'publish'].includes(roomOf(file)))).toEqual([]);
});

/** The names along a way that leads back to where it began, or null. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (at: string, way: readonly string[]): string[] | null => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of graph.get(at) ?? []) {
      const found = walk(next, [...way, at]);
      if (found) return found;
    }
    done.add(at);
    return null;
  };
  for (const start of graph.keys()) {
    const found = walk(start, []);
    if (found) return found;
  }
  return null;
}

/** Arrows between files, or between what `of` makes of them; none from a name to itself. */
function graphOf(of: (file: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of arrows.filter(inside)) {
    if (of(from) === of(to)) continue;
    graph.set(of(from), (graph.get(of(from)) ?? new Set()).add(of(to)));
  }
  return graph;
}

test('no file imports itself by a detour', () => {
  expect(circle(graphOf((file) => file))).toBeNull();
});

test('no folder imports itself by a detour', () => {
  expect(circle(graphOf(path.posix.dirname))).toBeNull();
});

test('a circle is found wherever it begins', () => {
  const graph = (...pairs: [string, string][]): Map<string, Set<string>> =>
    new Map(pairs.map(([from, to]) => [from, new Set([to])]));
  expect(circle(graph(['a', 'b'], ['b', 'c']))).toBeNull();
  expect(circle(graph(['a', 'b'], ['b', 'c'], ['c', 'b']))).toEqual(['b', 'c', 'b']);
});

test('no folder is a drawer', () => {
  const counts = Map.groupBy(sources, path.posix.dirname);
  const full = [...counts].filter(([, files]) => files.length > MOST_IN_A_FOLDER);
  expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});

test.each([
  ["import { fold } from './fold.ts';", ['./fold.ts']],
  ["import type {\n  Plan,\n} from '../plan/plan.ts';", ['../plan/plan.ts']],
  ["import 'mdast-util-mdx';", ['mdast-util-mdx']],
  ["export { x } from 'node:fs';", ['node:fs']],
  ["const { close } = await import('pagefind');", ['pagefind']],
  ["type Data = import('../site/read-plan.ts').Data;", ['../site/read-plan.ts']],
  ["new Worker(new URL('./worker.ts', import.meta.url))", ['./worker.ts']],
  ['<script src="../browser/entries/search.ts"></script>', ['../browser/entries/search.ts']],
  ["counted from 'start'", []],
  ['await import(`${base}index/pagefind.js`)', []],
])('「%s」 imports %j', (text, modules) => {
  expect(imported(text)).toEqual(modules);
});

/** Names that a file exports, as it declares them. */
const exported = (text: string): string[] =>
  [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm)].map(
    (match) => match[1]!,
  );

/** Astro asks for these names. */
const ASTROS = ['getStaticPaths', 'GET', 'collections'];

test('no exported name stands in two files', () => {
  const places = new Map<string, string[]>();
  for (const file of sources.filter((name) => name.endsWith('.ts')))
    for (const name of exported(readFileSync(file, 'utf8')))
      places.set(name, [...(places.get(name) ?? []), file]);
  const twice = [...places].filter(([name, files]) => new Set(files).size > 1 && !ASTROS.includes(name));
  expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});
