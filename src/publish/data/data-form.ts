/** What only the data of some plans say: fields that would be empty in all others are left out of them. */
import type { Plan } from '../../plan/plan.ts';

export interface DataForm {
  /** Whether there are parts above chapters. */
  parts: boolean;
  /** Whether there is anything after the last chapter. */
  annexes: boolean;
  /** Whether it is called otherwise than 第三章第二节. */
  labels: boolean;
}

export function formOf({ chapters, labels }: Plan): DataForm {
  const has = (letter: string): boolean => chapters.some(({ id }) => id.startsWith(letter));
  const others = Object.keys(labels).some((id) => id !== 'c0');
  return { parts: has('b'), annexes: has('a'), labels: others || has('b') || has('a') };
}
