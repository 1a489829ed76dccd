/** The passage of a plan that words come nearest to: their threes of characters vote for places, the best are aligned. */
import { align, type Alignment } from './align.ts';
import type { Corpus, Entry } from './corpus.ts';

/** An entry that has a passage like the words, and how they lie beside its folded text. */
export interface Near extends Alignment {
  entry: Entry;
}

/** A three that stands in more places says little about any of them. */
const COMMON = 60;
/** So many entries are aligned. */
const CANDIDATES = 4;
/** Of short words few threes are left when a character changes, so more places are as good. */
const SHORT = 12;
const CANDIDATES_OF_SHORT = 24;
/** What is longer, without an end mark, is no sentence, and would take more memory than a phone has. */
const LONGEST = 5000;
/** So much of the entry is looked at before and behind where the words are said to begin and end. */
const REACH = 16;
/** What fewer threes speak for, compared with the best, is not asked. */
const WEAK = 0.5;

interface Region {
  entry: Entry;
  weight: number;
  /** Where in the entry the words would begin, were they to stand where each three stands. */
  begins: number[];
}

/** @param words folded */
export function nearestPassage(corpus: Corpus, words: string): Near | undefined {
  const regions = words.length > LONGEST ? [] : regionsOf(corpus, words);
  return regions
    .filter(({ weight }) => weight >= regions[0]!.weight * WEAK)
    .slice(0, words.length < SHORT ? CANDIDATES_OF_SHORT : CANDIDATES)
    .map((region) => alignIn(region, words))
    .sort((a, b) => b.likeness - a.likeness)[0];
}

/** Entries that have threes of the words, the likeliest first. */
function regionsOf({ entries, threes }: Corpus, words: string): Region[] {
  const regions = new Map<Entry, Region>();
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const places = threes.get(words.slice(at, at + 3)) ?? [];
    for (const place of places.length > COMMON ? [] : places) {
      const entry = entries[place]!;
      const region = regions.get(entry) ?? { entry, weight: 0, begins: [] };
      regions.set(entry, region);
      region.weight += 1 / places.length;
      region.begins.push(place - entry.start - at);
    }
  }
  return [...regions.values()].sort((a, b) => b.weight - a.weight);
}

/** The words beside the part of the entry that they vote for; a single vote far from the others does not widen it. */
function alignIn({ entry, begins }: Region, words: string): Near {
  const again = begins.filter((begin, n) => begins.indexOf(begin) < n);
  const heard = again.length > 0 ? again : begins;
  const from = Math.max(0, Math.min(...heard) - REACH);
  const to = Math.max(...heard) + words.length + REACH;
  return { entry, ...align(words, entry.folded.text, from, to) };
}
