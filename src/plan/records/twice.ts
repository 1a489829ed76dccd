/** What stands in a list twice. */
import { stripLayout } from '../../text/strip-layout.ts';
import type { Fault, FilePlace } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';

export interface Named {
  name: string;
  /** Names count as the same only among these. */
  among?: string;
  /** Where it stands, asked for where there is a fault. */
  at(): FilePlace;
}

/** A fault for every name that stood before, blanks apart. */
export function twice(name: 'Q3' | 'Q12' | 'Q12/place', names: readonly Named[]): Fault[] {
  const seen = new Set<string>();
  return names.flatMap(({ name: word, among = '', at }) => {
    const key = `${among}\n${stripLayout(word).text}`;
    if (seen.has(key)) return [fault(name, at(), word)];
    seen.add(key);
    return [];
  });
}
