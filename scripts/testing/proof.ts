/** What a proof is: something too long for `npm test` that anybody can run, with `npm run prove -- <name>`. */

/** What came out: how much was found of how much was wanted, and a line for everything that falls short. */
export interface Verdict {
  found: number;
  wanted: number;
  /** One line for each shortcoming. With any, the proof has failed, whatever was found. */
  shortcomings: string[];
  /** What else the one line says, such as how much of what was looked at. */
  note?: string;
}

/**
 * What `scripts/testing/proofs/<name>.ts` exports by default.
 * @param args what stands behind the name: folders, seeds; throws, in a sentence, when they are not what it takes
 */
export type Prove = (args: string[]) => Verdict | Promise<Verdict>;

/** Whether nothing is missing. */
export const holds = ({ found, wanted, shortcomings }: Verdict): boolean =>
  shortcomings.length === 0 && found >= wanted;

/** The one line a proof ends with. */
export const verdictLine = (name: string, { found, wanted, note }: Verdict): string =>
  `${name}: ${found}/${wanted}${note ? ` ${note}` : ''}`;
