/** A plan, or `site.yaml`, in which one thing is spoilt. */
import type { PlanFiles } from '../../../../src/plan/authoring/files.ts';
import { buildPlan } from '../../../../src/plan/plan.ts';
import { parseSite } from '../../../../src/site/plans/site-config.ts';
import { formatFault } from '../../../../src/text/faults.ts';

export interface Spoil {
  /** What is spoilt: a field of a schema, a file, a text. */
  of: string;
  /** How. */
  kind: string;
  /** Where, and what stands there now, for people. */
  now: string;
  /** Spoils it, when it is asked for. */
  make(): Spoilt;
}

export interface Spoilt {
  content: Content;
  /** The file that is spoilt, as messages call it. */
  file: string;
  /** First and last of the lines that are; null where what is spoilt stands nowhere any more. */
  lines: readonly [number, number] | null;
}

/** What is checked: a plan's files, or the text of `site.yaml`. */
export type Content = PlanFiles | string;

/** What the check says of it, a line a fault; where it breaks down, how. */
export function faultsOf(content: Content): string[] {
  try {
    return (typeof content === 'string' ? parseSite(content) : buildPlan(content)).faults.map(formatFault);
  } catch (error) {
    return [String((error as Error).stack)];
  }
}

/** Numbers from 0 to 1. */
export type Next = () => number;

/** One of them. Throws where there is none. */
export function oneOf<T>(of: readonly T[], next: Next): T {
  if (of.length === 0) throw new Error('nothing to choose from');
  return of[Math.floor(next() * of.length)]!;
}
