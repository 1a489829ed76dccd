/** Where a word stands, found with as little of the index as will do. */
import { find, phrase, type Positions, type Spot } from './search.ts';

/**
 * How many characters of a long term are looked up. Three leave only a few clauses, and most of those contain the
 * term.
 */
const ENOUGH = 3;
/** At most so many clauses are read to make sure; results mostly show these first anyway. */
const FEW = 10;

/**
 * Clause → spots of a term, exactly. A long term is looked up by three of its characters, and the few clauses that have
 * these in their places are read: what the index has of a common character is larger than a clause.
 * @param lookUp where a character stands
 * @param read the folded text of a clause; where it fails, the index answers alone
 */
export async function spotsOf(
  term: string,
  lookUp: (char: string) => Promise<Positions>,
  read: (clause: number) => Promise<string>,
): Promise<Map<number, Spot[]>> {
  const chars = [...term];
  const whole = async (): Promise<Map<number, Spot[]>> => phrase(await Promise.all(chars.map(lookUp)));
  if (chars.length <= ENOUGH) return whole();
  const offsets = Array.from({ length: ENOUGH }, (_, k) =>
    Math.round((k * (chars.length - 1)) / (ENOUGH - 1)),
  );
  const some = await Promise.all(offsets.map((at) => lookUp(chars[at]!)));
  const likely = [...phrase(some, offsets, chars.length).keys()];
  if (likely.length > FEW) return whole();
  try {
    const texts = await Promise.all(likely.map(read));
    const found = likely.map((clause, k) => [clause, find(texts[k]!, term)] as const);
    return new Map(found.filter(([, spots]) => spots.length > 0));
  } catch {
    return whole();
  }
}
