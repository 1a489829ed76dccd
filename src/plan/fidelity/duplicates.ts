/** What is registered twice in `errata.yaml`: the second would silently do nothing, or show one doubt two times. */
import type { Errata } from '../authoring/schema-errata.ts';
import type { Parsed } from '../authoring/yaml.ts';
import type { Report } from '../rules/rules.ts';
import { stripLayout } from '../../text/strip-layout.ts';

/** Words that are registered, for one clause or the whole plan, and where they stand in the file. */
interface Registered {
  words: string;
  where?: string | undefined;
  path: PropertyKey[];
}

/** Faults of duplicates (E6). @returns the corrections, by their index, that stand there already */
export function reportDuplicates(errata: Parsed<Errata>, report: Report): Set<number> {
  const { corrections, doubts, aside, excused } = errata.value!;
  const found = corrections.map(({ found: words, where }, index): Registered[] =>
    [words].flat().map((one, k) => ({
      words: one,
      where,
      path: ['corrections', index, 'found', ...(Array.isArray(words) ? [k] : [])],
    })),
  );
  const doubted = doubts.map(({ found: words, where }, index): Registered => ({
    words,
    where,
    path: ['doubts', index, 'found'],
  }));
  const [layout, words] = [true, false].map((is) =>
    found.filter((_, index) => (corrections[index]!.fixed === undefined) === is).flat(),
  );
  const twice = [
    ...repeated(layout!, (quoted) => quoted.replace(/\s/g, '')),
    ...repeated(words!),
    ...repeated(doubted),
    ...repeated(
      aside.map(({ lines, begins: words }, index) => ({
        words,
        where: `${lines}`,
        path: ['aside', index, 'begins'],
      })),
      () => '',
    ),
    ...repeated(
      excused.map(({ rule, line, begins: words }, index) => ({
        words,
        where: `${rule} ${line}`,
        path: ['excused', index, 'begins'],
      })),
      () => '',
    ),
    ...doubts.flatMap(({ other }, index) =>
      repeated([
        doubted[index]!,
        ...other.map(({ found: words, where }, k) => ({
          words,
          where,
          path: ['doubts', index, 'other', k, 'found'],
        })),
      ]),
    ),
  ];
  for (const [first, { words, path }] of twice)
    report('E6', errata.at(path), words, errata.at(first.path).line);
  return new Set(twice.flatMap(([, { path }]) => (path[0] === 'corrections' ? [Number(path[1])] : [])));
}

/** Pairs of the first and a later one of the same words at the same place. */
function repeated(
  list: readonly Registered[],
  plain = (words: string): string => stripLayout(words).text,
): [Registered, Registered][] {
  const groups = Map.groupBy(list, ({ words, where }) => `${where} ${plain(words)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((other): [Registered, Registered] => [first!, other]),
  );
}
