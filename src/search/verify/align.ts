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

const SAME = 10;
const OTHER = -12;
/** No word stands for a mark: rather it was put in beside it. */
const MARK = -20;
const OPEN = -14;
const LONGER = -1;
const NEVER = -1e6;

/** States of a cell: a character of each, a gap in the passage, a gap in the words. */
const BOTH = 0;
const MINE = 1;
const PLAN = 2;

const MARKS = new Set([...'。，、；：！？'].map((mark) => mark.charCodeAt(0)));

/**
 * @param mine folded words
 * @param plan a folded passage; the words may begin and end anywhere in it
 */
export function align(mine: string, plan: string): Alignment {
  const width = plan.length + 1;
  // The state before each of the three states of a cell, two bits each; of the scores one row is enough.
  const ways = new Uint8Array((mine.length + 1) * width);
  const scores = [0, NEVER, NEVER].map((score) => new Int32Array(width).fill(score)) as Scores;
  const signs = Uint16Array.from(plan, (sign) => sign.charCodeAt(0));
  const marks = Uint8Array.from(signs, (sign) => Number(MARKS.has(sign)));
  for (let i = 1; i <= mine.length; i += 1)
    fillRow(mine.charCodeAt(i - 1), signs, marks, scores, ways.subarray(i * width, (i + 1) * width), i === 1);
  return trace(mine, plan, scores, ways);
}

type Scores = [both: Int32Array, mine: Int32Array, plan: Int32Array];

/** Puts the scores of a row in the place of those of the row above. Runs millions of times: it makes no objects. */
function fillRow(
  char: number,
  signs: Uint16Array,
  marks: Uint8Array,
  [both, mine, gap]: Scores,
  ways: Uint8Array,
  isFirst: boolean,
): void {
  const mark = Number(MARKS.has(char));
  // Above and to the left.
  let b = both[0]!;
  let m = mine[0]!;
  let p = gap[0]!;
  // To the left.
  let lb = NEVER;
  let lm = (isFirst ? b + OPEN : m) + LONGER;
  let lp = NEVER;
  both[0] = lb;
  mine[0] = lm;
  gap[0] = lp;
  ways[0] = isFirst ? 0 : MINE << 2;
  for (let j = 1; j <= signs.length; j += 1) {
    const ab = both[j]!;
    const am = mine[j]!;
    const ap = gap[j]!;
    const gain = char === signs[j - 1] ? SAME : mark === marks[j - 1] ? OTHER : MARK;
    const diagonal = m > b ? (p > m ? PLAN : MINE) : p > b ? PLAN : BOTH;
    const down = am > (ab > ap ? ab : ap) + OPEN ? MINE : ap > ab ? PLAN : BOTH;
    const right = lp > (lb > lm ? lb : lm) + OPEN ? PLAN : lm > lb ? MINE : BOTH;
    const gapped = (right === PLAN ? lp : (right === MINE ? lm : lb) + OPEN) + LONGER;
    lb = (diagonal === BOTH ? b : diagonal === MINE ? m : p) + gain;
    lm = (down === MINE ? am : (down === PLAN ? ap : ab) + OPEN) + LONGER;
    lp = gapped;
    both[j] = lb;
    mine[j] = lm;
    gap[j] = lp;
    ways[j] = diagonal | (down << 2) | (right << 4);
    b = ab;
    m = am;
    p = ap;
  }
}

/** From the best end back to the beginning. */
function trace(mine: string, plan: string, last: Scores, ways: Uint8Array): Alignment {
  const width = plan.length + 1;
  let [state, j] = [BOTH as number, 0];
  for (const s of [BOTH, MINE])
    for (let k = 0; k < width; k += 1)
      if (last[s as 0 | 1]![k]! > last[state as 0 | 1]![j]!) [state, j] = [s, k];
  const likeness = mine ? last[state]![j]! / (SAME * mine.length) : 0;
  const pieces: AlignedRun[] = [];
  for (let i = mine.length; i > 0;) {
    const way = (ways[i * width + j]! >> (2 * state)) & 3;
    const [di, dj] = [state === PLAN ? 0 : 1, state === MINE ? 0 : 1];
    const same = di + dj === 2 && mine[i - 1] === plan[j - 1];
    const next = pieces[0];
    if (next?.same === same) [next.mine[0], next.plan[0]] = [i - di, j - dj];
    else pieces.unshift({ same, mine: [i - di, i], plan: [j - dj, j] });
    [i, j, state] = [i - di, j - dj, way];
  }
  settle(pieces, mine, plan);
  return { likeness, pieces };
}

/**
 * A run that only one side has may lie in several ways: 5万亩，|改造3万亩，| or 5|万亩，改造3|万亩. It is moved on to
 * where it begins behind a mark, so that whole clauses are shown; its neighbours give and take.
 */
function settle(pieces: readonly AlignedRun[], mine: string, plan: string): void {
  for (const [n, piece] of pieces.entries()) {
    const [before, after] = [pieces[n - 1], pieces[n + 1]];
    const empty = (['mine', 'plan'] as const).find((side) => piece[side][0] === piece[side][1]);
    if (piece.same || !empty || !before?.same || !after?.same) continue;
    const [text, [start, end]] = empty === 'mine' ? [plan, piece.plan] : [mine, piece.mine];
    const most = after.mine[1] - after.mine[0] - 1;
    let by = 0;
    while (by < most && text[start + by] === text[end + by] && !isMark(text, start + by - 1)) by += 1;
    if (!isMark(text, start + by - 1)) continue;
    for (const side of ['mine', 'plan'] as const) {
      before[side][1] += by;
      piece[side][0] += by;
      piece[side][1] += by;
      after[side][0] += by;
    }
  }
}

const isMark = (text: string, at: number): boolean => MARKS.has(text.charCodeAt(at));
