/** The words of `SuggestData` as they travel: each where it is meant, in lines, which take two thirds of a list with numbers. */
import type { SuggestData } from './suggester.ts';

export interface PackedHints {
  /** A line for words that mean the same. */
  same: string;
  /** A line for everyday words, an empty one between them and the plan's. */
  say: string;
  /** The other words. */
  alone: string;
}

const GAP = '\t';

/** Packs them; `unpackHints` gives back the same, but for the order of words. */
export function packHints({ words, same, say }: SuggestData): PackedHints {
  const used = new Set([...same.flat(), ...say.flatMap(([, plan]) => plan)]);
  const spell = (list: readonly number[]): string[] => list.map((at) => words[at]!);
  return {
    same: same.map((group) => spell(group).join(GAP)).join('\n'),
    say: say.map(([said, plan]) => [...said, '', ...spell(plan)].join(GAP)).join('\n'),
    alone: words.filter((_, at) => !used.has(at)).join(GAP),
  };
}

/** The words as they were packed. */
export function unpackHints({ same, say, alone }: PackedHints): SuggestData {
  const known = new Map<string, number>();
  const place = (word: string): number => known.get(word) ?? (known.set(word, known.size), known.size - 1);
  const lines = (packed: string): string[][] =>
    packed ? packed.split('\n').map((line) => line.split(GAP)) : [];
  const groups = lines(same).map((group) => group.map(place));
  const others = lines(alone).flat();
  others.forEach(place);
  const spoken = lines(say).map((line): SuggestData['say'][number] => {
    const gap = line.indexOf('');
    return [line.slice(0, gap), line.slice(gap + 1).map(place)];
  });
  return { words: [...known.keys()], same: groups, say: spoken };
}
