/** What a query asks: words, and other ways to read them. */
import { safeCut } from '../text/spans.ts';
import { fold } from './fold.ts';

/** Characters of a query. More would keep the reader waiting, and servers refuse addresses that long. */
export const LONGEST_QUERY = 200;
const LONGEST_INPUT = 1000;
/** Words longer than this are cut: nobody types them, and the index need not look them up. */
const LONGEST = 200;

/** Misreadings and the word they stand for, both folded. */
export type Misreadings = readonly (readonly [string, string])[];

/** One way to read a query. */
export interface QueryReading {
  /** Folded, each once. */
  terms: string[];
  /** What of the query is not understood, in its own words: `-`, `*`, `OR`. */
  unknown: string[];
}

/** A run in quotation marks of one keyboard or another that is a word of its own; other marks belong to the words. */
const TOKEN = /["“”]([^"“”]*)["“”](?![^\s"“”])|(\S+)/gu;
/** A figure and a blank before what it counts. */
const GLUED = /([\d.]+%?)\s+(?=(\p{Script=Han}))/gu;
/** Signs of other search engines: a word left out, a beginning, a choice. */
const OPERATOR = /(?:^|\s)[-－−](?=\p{L})\S+|[*＊]+|(?:^|\s)(?:OR|AND|NOT|\|+|&+)(?!\S)/gu;

/** What stands between separators; a comma between the digits of 142,326 is none. */
const UNPARTED = /(?:\d[，,](?=\d)|[^、；;，,])+/gu;

/**
 * Splits a query at blanks into folded terms; a run in quotation marks is one term. A blank between a figure and a Han
 * character is typography, not a border (30 万亩), unless the figure is a year (2025 粮食). Never throws.
 */
export const parseQuery = (query: string, misreadings: Misreadings = []): string[] =>
  termsOf(glued(query), misreadings);

/**
 * The ways to read a query, the most literal first: the first that finds anything is meant. After the words as they are
 * come figures apart from what follows them, then words apart where `、，；` stand between them, at last the words
 * without the signs of other search engines.
 */
export function queryReadings(query: string, misreadings: Misreadings = []): QueryReading[] {
  const unknown = query.match(OPERATOR)?.map((sign) => sign.trim()) ?? [];
  const plain = query.replace(OPERATOR, ' ');
  const all: QueryReading[] = [
    { terms: parseQuery(query, misreadings), unknown: [] },
    { terms: termsOf(query, misreadings), unknown: [] },
    { terms: termsOf(glued(query), misreadings, true), unknown: [] },
    { terms: termsOf(query, misreadings, true), unknown: [] },
    ...(unknown.length > 0 ? [{ terms: parseQuery(plain, misreadings), unknown }] : []),
  ];
  return all.filter(
    ({ terms }, at) =>
      at === 0 ||
      (terms.some((term) => /[\p{L}\p{N}]/u.test(term)) &&
        all.findIndex((other) => other.terms.join() === terms.join()) === at),
  );
}

const isYear = (figure: string): boolean => /^(19|20)\d\d$/.test(figure);

const glued = (query: string): string =>
  query
    .slice(0, safeCut(query, LONGEST_INPUT))
    .replace(/[０-９％．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(GLUED, (all, figure: string, next: string) => (isYear(figure) && next !== '年' ? all : figure));

/** @param apart whether words stand apart also where `、，；` stand between them, but in quotation marks */
function termsOf(query: string, misreadings: Misreadings, apart = false): string[] {
  const terms = new Set<string>();
  for (const [, quoted, plain] of query.slice(0, safeCut(query, LONGEST_INPUT)).matchAll(TOKEN))
    for (const word of apart && plain ? (plain.match(UNPARTED) ?? []) : [quoted ?? plain!]) {
      let { text } = fold(word.replace(/\s/g, ''));
      for (const [wrong, right] of misreadings) text = text.replaceAll(wrong, right);
      terms.add([...text].slice(0, LONGEST).join(''));
    }
  terms.delete('');
  return [...terms];
}
