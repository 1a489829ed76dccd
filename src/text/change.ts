/** Where two texts differ: from the first character to the last. */

export interface TextChange {
  /** In the first text. */
  start: number;
  end: number;
  /** What the second has there. */
  words: string;
}

/** Never cuts a character of two code units. */
export function changeBetween(first: string, second: string): TextChange {
  const most = Math.min(first.length, second.length);
  let [head, tail] = [0, 0];
  while (head < most && first[head] === second[head]) head += 1;
  if (isHigh(first, head - 1)) head -= 1;
  while (tail < most - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  if (isHigh(first, first.length - tail - 1) && tail > 0) tail -= 1;
  return { start: head, end: first.length - tail, words: second.slice(head, second.length - tail) };
}

/** Whether the first half of a character stands there. */
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
