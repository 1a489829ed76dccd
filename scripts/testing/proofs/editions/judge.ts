/** Whether what a search page shows is true of an edition. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../../../src/search/fold.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { random, substrings } from '../../../bench/measure/statistics.ts';
import { CHANGED } from './two-editions.ts';

/** An edition by itself: clause → its text, folded. */
export interface Truth {
  mark: string;
  texts: ReadonlyMap<string, string>;
  queries: string[];
}

/** What a page shows for a query. */
export interface ShownAnswer {
  /** Mark of the edition the page says it is of. */
  mark: string;
  /** Exact results: the clause, and the words shown of it. */
  hits: { id: string; words: string }[];
  /** Why there is no answer, as the reader is told. */
  refused: string;
}

/** @param folder of the plan in a built site */
export function truthOf(folder: string, count: number, seed: number): Truth {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, 'data', file), 'utf8'));
  const { clauses } = read('clauses.json') as { clauses: { id: string; text: string }[] };
  const { edition } = read('plan.json') as { edition: { mark: string } };
  return {
    mark: edition.mark,
    texts: new Map(clauses.map(({ id, text }) => [id, fold(text).text])),
    queries: queriesOf(clauses, count, seed),
  };
}

/** Half of the queries hold words in which the editions differ. */
function queriesOf(clauses: readonly { text: string }[], count: number, seed: number): string[] {
  const text = clauses.map((clause) => clause.text.replace(/["\s]/g, '')).join('\n');
  const next = random(seed);
  const spots = [...text.matchAll(new RegExp(CHANGED.join('|'), 'g'))].map(({ index }) => index);
  const near = Array.from({ length: count / 2 }, () => {
    const at = spots[Math.floor(next() * spots.length)]!;
    return text.slice(at - Math.floor(next() * 3), at + 2 + Math.floor(next() * 4));
  });
  const anywhere = substrings(text, count, [2, 10], seed);
  const good = (query: string): boolean => query.length > 1 && !query.includes('\n');
  return [...CHANGED, ...[...near, ...anywhere].filter(good)].slice(0, count);
}

/** What is wrong with an answer, empty where nothing is: no hit without its words, and none left out. */
export function wrong(query: string, { mark, hits }: ShownAnswer, editions: readonly Truth[]): string {
  const truth = editions.find((edition) => edition.mark === mark);
  if (!truth) return `a page of no edition (${mark})`;
  const terms = parseQuery(query);
  const has = (text: string): boolean => terms.every((term) => text.includes(term));
  const lying = hits.find(
    ({ id, words }) => !has(truth.texts.get(id) ?? '') || !terms.some((t) => fold(words).text.includes(t)),
  );
  if (lying) return `${lying.id} has not these words: ${lying.words.slice(0, 60)}`;
  const wanted = [...truth.texts].filter(([, text]) => has(text)).length;
  return hits.length === wanted ? '' : `${hits.length} hits of ${wanted}`;
}
