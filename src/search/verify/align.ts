/**
 * Lays words beside the passage of a plan they come nearest to. A clause left out or put in is one change, however
 * long (gaps are affine, after Gotoh 1982); what the passage has before and after the words does not count.
 */

/** A run of characters that both have, or that differ: `mine` of the words, `plan` of the passage; either may be empty. */
export interface AlignedRun {
  same: boolean;
  mine: [start: number, end: number];
  plan: [start: number, end: number];
}

export interface Alignment {
  /** 1 for the same words; what nothing is shared with has 0 or less. */
  likeness: number;
  pieces: AlignedRun[];
}

const SAME = 1000;
const OTHER = -1200;
/** No word stands for a mark: rather it was put in beside it. */
const MARK = -2000;
const OPEN = -1400;
const LONGER = -100;
/** A gap begins behind a mark where it may, 5万亩，|改造3万亩，| and not 5|万亩，改造3|万亩: whole clauses are shown. */
const BEHIND_MARK = 1;
const NEVER = -1e9;

/** What a cell ends with: a character of each, one of the words alone, one of the passage alone. */
const BOTH = 0;
const MINE = 1;
const PLAN = 2;

/** Characters as numbers, marks as negative ones; the first stands for what is before all. */
const signsOf = (text: string): number[] => [
  0,
  ...text.split('').map((char) => (/[。，、；：！？]/.test(char) ? -1 : 1) * char.charCodeAt(0)),
];

/**
 * @param mine folded words, not empty; they may begin and end anywhere in the passage
 * @param text has the passage, folded; runs are told as they stand in it
 */
export function align(mine: string, text: string, from = 0, to = text.length): Alignment {
  const [own, plan] = [signsOf(mine), signsOf(text.slice(from, to))];
  const scores = scoresOf(own, plan);
  const last = mine.length * plan.length;
  let [i, j, state] = [mine.length, 0, BOTH];
  for (const [s, row] of scores.entries())
    for (let k = 0; k < plan.length; k += 1)
      if (row[last + k]! > scores[state]![last + j]!) [j, state] = [k, s];
  const likeness = scores[state]![last + j]! / (SAME * mine.length);
  // From the best end back to the beginning.
  const pieces: AlignedRun[] = [];
  let run: AlignedRun | undefined;
  while (i > 0) {
    const same = state === BOTH && own[i] === plan[j];
    if (run?.same !== same) pieces.unshift((run = { same, mine: [i, i], plan: [from + j, from + j] }));
    if (state !== PLAN) i -= 1;
    if (state !== MINE) j -= 1;
    [run.mine[0], run.plan[0]] = [i, from + j];
    const [at, now] = [i * plan.length + j, state];
    const score = (s: number): number => scores[s]![at]! + (now === BOTH || s === now ? 0 : OPEN);
    state = [MINE, PLAN].reduce((best, s) => (score(s) > score(best) ? s : best), BOTH);
  }
  return { likeness, pieces };
}

/** The best scores of the three states of each cell, row by row. Runs millions of times: it makes no objects. */
function scoresOf(mine: readonly number[], plan: readonly number[]): Int32Array[] {
  const width = plan.length;
  const scores = [BOTH, MINE, PLAN].map(() => new Int32Array(mine.length * width));
  const [both, own, gap] = scores as [Int32Array, Int32Array, Int32Array];
  own.fill(NEVER, 0, width);
  gap.fill(NEVER, 0, width);
  // What a gap costs behind each character of the passage.
  const openings = plan.map((sign) => OPEN + (sign < 0 ? BEHIND_MARK : 0));
  for (let i = 1; i < mine.length; i += 1)
    for (let j = 0; j < width; j += 1) {
      const at = i * width + j;
      const up = at - width;
      own[at] =
        Math.max(own[up]!, Math.max(both[up]!, gap[up]!) + OPEN + (mine[i - 1]! < 0 ? BEHIND_MARK : 0)) +
        LONGER;
      if (j === 0) {
        both[at] = gap[at] = NEVER;
        continue;
      }
      const a = mine[i]!;
      const b = plan[j]!;
      const gain = a === b ? SAME : a < 0 === b < 0 ? OTHER : MARK;
      both[at] = Math.max(both[up - 1]!, own[up - 1]!, gap[up - 1]!) + gain;
      gap[at] = Math.max(gap[at - 1]!, Math.max(both[at - 1]!, own[at - 1]!) + openings[j - 1]!) + LONGER;
    }
  return scores;
}
