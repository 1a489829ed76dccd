/** The plan's clauses where it says in other words what was asked. */
import { parseQuery } from '../query.ts';
import { rank } from '../answer/rank.ts';
import type { Hit } from '../search.ts';
import type { SearchTable } from '../table.ts';
import type { LoadSpelling } from '../suggest/spelling.ts';
import type { Suggester } from '../suggest/suggester.ts';
import { standsBy, type Find } from '../stands.ts';
import { charactersApart, type Weighed } from './characters.ts';
import { conceptsOf, type Concept } from './concepts.ts';
import { figuresOtherwise } from './figures.ts';

/** What was found in other words. */
export interface Otherwise {
  /** Of what was typed the words that stand nowhere. */
  missing: string[];
  /** The plan's words that were looked for instead. */
  words: string[];
  /** Whether everything that was asked is said in other words, so that the clauses are an answer. */
  whole: boolean;
  /** Best first. */
  hits: Hit[];
}

/** No more words are tried for one thing. */
const MOST_FORMS = 3;
/** Behind the best a word for the same thing weighs less and less. */
const STEP = 0.15;
const SECOND = 0.3;
const VAGUE = 0.3;
/** By `ClauseEntry.late`. */
const LATE = [1, 0.55, 0.2] as const;

/** How much characters weigh beside words. */
const BESIDE = 0.6;

/** Finds them. Null where the plan has no word for anything that was asked. */
export async function otherwise(
  known: Suggester,
  loadSpelling: LoadSpelling,
  query: string,
  find: Find,
  table: Pick<SearchTable, 'documentName' | 'lines'>,
): Promise<Otherwise | null> {
  for (const way of figuresOtherwise(query)) {
    const terms = parseQuery(way);
    const hits = rank(await find(terms));
    if (hits.length > 0) return { missing: [query.trim()], words: terms, whole: true, hits };
  }
  const concepts = await conceptsOf(known, loadSpelling, query, standsBy(find));
  const spoken = concepts.filter(({ forms }) => forms.length > 0);
  const left = concepts.filter(({ forms }) => forms.length === 0).map(({ typed }) => typed);
  const apart = await charactersApart(left, find, table.lines.length);
  if (spoken.length === 0 && apart.hits.size === 0) return null;
  const hits = await weighed(spoken, find, table, apart.hits);
  return {
    missing: concepts.filter(({ typed, forms }) => forms[0] !== typed).map(({ typed }) => typed),
    words: [
      ...new Set([
        ...spoken.flatMap(({ forms }) => forms.slice(0, MOST_FORMS)),
        ...(spoken.length > 0 ? [] : apart.words),
      ]),
    ],
    whole: concepts.every(({ forms }) => forms.length > 0),
    hits,
  };
}

/** Clauses that speak of most, rare words first; what lies behind and what says nothing last. */
async function weighed(
  concepts: readonly Concept[],
  find: Find,
  { documentName, lines }: Pick<SearchTable, 'documentName' | 'lines'>,
  apart: ReadonlyMap<number, Weighed>,
): Promise<Hit[]> {
  const all = new Map<number, Weighed>();
  for (const { typed, forms } of concepts) {
    // Whoever asks for what the title names, or for a year, asks for the plan as a whole.
    const vague = documentName.includes(typed) || /^\d{4}年$/.test(typed) ? VAGUE : 1;
    for (const found of (await saidIn(forms, find, lines.length)).values()) {
      const before = all.get(found.hit.index);
      all.set(found.hit.index, {
        hit: both(before?.hit, found.hit),
        score: (before?.score ?? 0) + found.score * vague,
        things: (before?.things ?? 0) + vague,
      });
    }
  }
  for (const [index, { hit, score }] of apart) {
    const before = all.get(index);
    if (before) all.set(index, { ...before, score: before.score + score * BESIDE });
    else if (concepts.length === 0) all.set(index, { hit, score, things: 1 });
  }
  const weight = ({ hit: { entry }, score, things }: Weighed): number =>
    score * things * (entry.parent ? 0.7 : 1) * LATE[entry.late];
  return [...all.values()]
    .map((found) => ({ hit: found.hit, weight: weight(found) }))
    .sort((a, b) => b.weight - a.weight || a.hit.index - b.hit.index)
    .filter(({ weight: own }, _, [first]) => own >= first!.weight / 4)
    .map(({ hit }) => hit);
}

/** The clauses that have any of the words for one thing; a second word of the same thing counts little. */
async function saidIn(forms: readonly string[], find: Find, lines: number): Promise<Map<number, Weighed>> {
  const best = new Map<number, Weighed>();
  for (const [nth, form] of forms.slice(0, MOST_FORMS).entries()) {
    const hits = await find([form]);
    const rare = Math.log(1 + lines / Math.max(1, hits.length)) * (1 - STEP * nth);
    for (const hit of hits) {
      const early = hit.spots.some(({ start, length }) => start + length <= hit.entry.leadLength);
      const share = Math.min(1, (hit.spots.length * [...form].length) / Math.max(20, hit.entry.length));
      const scores = [rare * (1 + (early ? 0.3 : 0) + share), best.get(hit.index)?.score ?? 0];
      const score = Math.max(...scores) + Math.min(...scores) * SECOND;
      best.set(hit.index, { hit: both(best.get(hit.index)?.hit, hit), score, things: 1 });
    }
  }
  return best;
}

/** One hit with the spots of two. */
const both = (before: Hit | undefined, hit: Hit): Hit => ({
  ...hit,
  spots: [...(before?.spots ?? []), ...hit.spots].sort((a, b) => a.start - b.start),
});
