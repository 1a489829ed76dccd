/** What a plan has in the place of words that do not stand in it. */
import type { Folded } from '../fold.ts';
import { contrastsOf, type Contrast } from './contrasts.ts';
import type { Corpus, Standing } from './corpus.ts';
import { nearestPassage } from './nearest.ts';

/** A stretch of the plan that is like the words, and what differs. */
export interface Unlike {
  stretch: Standing;
  contrasts: Contrast[];
}

/** What is less alike is another sentence. */
const ALIKE = 0.4;

/**
 * @param typed the pasted words
 * @param folded the same, folded
 * @returns `null` where the plan has nothing like them
 */
export function unlike(corpus: Corpus, typed: string, folded: Folded): Unlike | null {
  const near = nearestPassage(corpus, folded.text);
  if (!near || near.likeness < ALIKE) return null;
  const stretch = { entry: near.entry, start: near.pieces[0]!.plan[0], end: near.pieces.at(-1)!.plan[1] };
  return { stretch, contrasts: contrastsOf(near, typed, folded) };
}
