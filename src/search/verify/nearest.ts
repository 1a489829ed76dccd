/** The passage of a plan that words come nearest to: their threes of characters vote for places, the best are aligned. */
import { align, type AlignedRun } from './align.ts';
import { entryAt, type Corpus, type Entry } from './corpus.ts';

/** A passage that is like the words: `pieces` in the words and in the entry's folded text. */
export interface Near {
  entry: Entry;
  likeness: number;
  pieces: AlignedRun[];
}

/** A three that stands in more places says little about any of them. */
const COMMON = 60;
/** So many entries are aligned. */
const CANDIDATES = 4;
/** Of short words few threes are left when a character changes, so more places are as good. */
const SHORT = 12;
const CANDIDATES_OF_SHORT = 24;
/** So much of the entry is looked at before and behind where the words are said to begin and end. */
const REACH = 16;
/** Where the words begin and end is known where so many characters of them stand in one place that is voted for. */
const SURE = 6;
/** What fewer threes speak for, compared with the best, is not asked. */
const WEAK = 0.5;

interface Region {
  entry: Entry;
  weight: number;
  /** Beginnings of the words, were they to stand where each three stands → how many threes say so. */
  begins: Map<number, number>;
}

/** @param words folded */
export function nearestPassage(corpus: Corpus, words: string): Near | null {
  let best: Near | null = null;
  const most = words.length < SHORT ? CANDIDATES_OF_SHORT : CANDIDATES;
  const regions = regionsOf(corpus, words);
  for (const region of regions.slice(0, most)) {
    if (region.weight < regions[0]!.weight * WEAK) break;
    const near = alignIn(region, words);
    if (!best || near.likeness > best.likeness) best = near;
  }
  return best;
}

const known = new WeakMap<Corpus, Map<string, number[]>>();

/** Three neighbouring characters → where they stand in the whole text, ascending; made when first asked for. */
function gramsOf(corpus: Corpus): ReadonlyMap<string, readonly number[]> {
  const made = known.get(corpus);
  if (made) return made;
  const { text } = corpus;
  const grams = new Map<string, number[]>();
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const gram = text.slice(at, at + 3);
    const places = grams.get(gram);
    if (places) places.push(at);
    else grams.set(gram, [at]);
  }
  known.set(corpus, grams);
  return grams;
}

function regionsOf(corpus: Corpus, words: string): Region[] {
  const grams = gramsOf(corpus);
  const regions = new Map<Entry, Region>();
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const places = grams.get(words.slice(at, at + 3)) ?? [];
    if (places.length > COMMON) continue;
    for (const place of places) {
      const entry = entryAt(corpus, place);
      const region = regions.get(entry) ?? { entry, weight: 0, begins: new Map<number, number>() };
      regions.set(entry, region);
      region.weight += 1 / places.length;
      const begin = place - entry.start - at;
      region.begins.set(begin, (region.begins.get(begin) ?? 0) + 1);
    }
  }
  return [...regions.values()].sort((a, b) => b.weight - a.weight || a.entry.start - b.entry.start);
}

/** The words beside the part of the entry that they vote for; a single vote far from the others does not widen it. */
function alignIn({ entry, begins }: Region, words: string): Near {
  const most = Math.max(...begins.values());
  const heard = [...begins].filter(([, votes]) => votes >= Math.min(2, most)).map(([begin]) => begin);
  const { text } = entry.folded;
  const begun = heard.filter((begin) => begin >= 0 && text.startsWith(words.slice(0, SURE), begin));
  const ended = heard.filter((begin) => text.endsWith(words.slice(-SURE), begin + words.length));
  const sure = begun.length === 1 && ended.length === 1 && ended[0]! + words.length > begun[0]!;
  const from = sure ? begun[0]! : Math.max(0, Math.min(...heard) - REACH);
  const to = (sure ? ended[0]! : Math.max(...heard) + REACH) + words.length;
  const { likeness, pieces } = align(words, text.slice(from, to));
  return {
    entry,
    likeness,
    pieces: pieces.map(({ same, mine, plan }) => ({ same, mine, plan: [plan[0] + from, plan[1] + from] })),
  };
}
