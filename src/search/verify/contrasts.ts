/** What differs between pasted words and a passage of the plan, as a reader is shown it. */
import type { Folded } from '../fold.ts';
import type { AlignedRun } from './align.ts';
import { uncut } from './corpus.ts';
import type { Near } from './nearest.ts';

/** A run of words: in both, only in the pasted ones, or only in the plan. */
export interface Contrast {
  side: 'both' | 'pasted' | 'plan';
  text: string;
  /** Whether it has a figure or a negation, which turn the meaning. */
  loud: boolean;
}

const LOUD = /[\d%‰〇零一二三四五六七八九十百千万亿两半倍番不未非无没否禁]/;

/**
 * @param typed the pasted words
 * @param folded the same, folded
 * @returns runs in the order of the words, each as it was typed, or typeset
 */
export function contrastsOf({ entry, pieces }: Near, typed: string, folded: Folded): Contrast[] {
  const [start, end] = [pieces[0]!.plan[0], pieces.at(-1)!.plan[1]];
  const whole = uncut({ entry, start, end });
  const cutOff = (from: number, to: number): AlignedRun => ({ same: false, mine: [0, 0], plan: [from, to] });
  return [cutOff(whole.start, start), ...pieces, cutOff(end, whole.end)]
    .flatMap(({ same, mine, plan }): [side: Contrast['side'], text: string][] => [
      [same ? 'both' : 'pasted', cut(typed, folded, mine)],
      ...(same ? [] : ([['plan', cut(entry.text, entry.folded, plan)]] as [Contrast['side'], string][])),
    ])
    .filter(([, text]) => text !== '')
    .map(([side, text]) => ({ side, text, loud: side !== 'both' && LOUD.test(text.normalize('NFKC')) }));
}

const cut = (text: string, { origin }: Folded, [from, to]: [number, number]): string =>
  text.slice(origin[from], origin[to]);
