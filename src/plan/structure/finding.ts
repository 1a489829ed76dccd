/** What the check finds in the structure of a plan: a fault, and the line of the source it is about. */
import type { Fault } from '../../text/faults.ts';

export interface Finding {
  /** 1-based. */
  line: number;
  fault: Fault;
}
