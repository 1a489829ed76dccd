/** What a plan has in the place of words that do not stand in it, as a reader is shown it. */
import type { Folded } from '../fold.ts';
import type { AlignedRun } from './align.ts';
import { uncut, type Corpus, type Entry } from './corpus.ts';
import { nearestPassage } from './nearest.ts';

/** A run of words: in both, only in the pasted ones, or only in the plan. */
export interface Contrast {
  side: 'both' | 'pasted' | 'plan';
  text: string;
  /** Whether it has a figure or a negation, which turn the meaning. */
  loud: boolean;
}

/** An entry that is like the words, and what differs, in the order of the words, each as it was typed, or typeset. */
export interface Unlike {
  entry: Entry;
  contrasts: Contrast[];
}

type Stretch = AlignedRun['plan'];

/** What is less alike is another sentence. */
const ALIKE = 0.4;
const LOUD = /[\d%‰〇零一二三四五六七八九十百千万亿两半倍番不未非无没否禁]/;

/**
 * @param typed the pasted words
 * @param folded the same, folded
 * @returns `null` where the plan has nothing like them
 */
export function unlike(corpus: Corpus, typed: string, folded: Folded): Unlike | null {
  const near = nearestPassage(corpus, folded.text);
  if (!near || near.likeness < ALIKE) return null;
  const { entry, pieces } = near;
  const { text, origin } = entry.folded;
  const said = ([start, end]: Stretch): string => typed.slice(folded.origin[start], folded.origin[end]);
  const printed = ([start, end]: Stretch): string => entry.text.slice(origin[start], origin[end]);
  const [first, last] = [pieces[0]!.plan[0], pieces.at(-1)!.plan[1]];
  const [start, end] = uncut(text, first, last);
  const runs: [side: Contrast['side'], text: string][] = [
    ['plan', printed([start, first])],
    ...pieces.flatMap(({ same, mine, plan }): typeof runs => [
      [same ? 'both' : 'pasted', said(mine)],
      ['plan', same ? '' : printed(plan)],
    ]),
    ['plan', printed([last, end])],
  ];
  const contrasts = runs
    .filter(([, run]) => run)
    .map(([side, run]) => ({ side, text: run, loud: LOUD.test(run.normalize('NFKC')) }));
  return { entry, contrasts };
}
