/** What the scripts that load on demand hand over, each under a name of its own. */
import type { OutlineData } from '../../search/jump/outline.ts';
import type { JumpTarget } from '../../search/jump/name.ts';
import type { Hit } from '../../search/search.ts';
import type { Find } from '../../search/stands.ts';
import type { ResultText } from '../../search/result-text.ts';
import type { Spelling } from '../../search/suggest/spelling.ts';
import type { Suggestions } from '../../search/suggest/suggest.ts';
import type { SearchTable } from '../../search/table.ts';
import type { Instead } from './instead/instead.ts';
import type { sayInstead } from './instead/say-instead.ts';

/** From what a reader typed to the places meant. */
export type Jump = (query: string, outline: OutlineData, table: SearchTable) => JumpTarget[];

/** Where words do not stand in the plan, and where a reader wants other ones. */
export interface Advice {
  /**
   * What there is instead of an exact answer.
   * @param query as typed
   * @param terms folded
   */
  instead(query: string, terms: readonly string[], find: Find, table: SearchTable): Promise<Instead>;
  /** Says it: what stands in the place of the total, and what stands in the place of results. */
  say: typeof sayInstead;
  /** Words to search for beside an answer. */
  beside(query: string, terms: readonly string[], find: Find): Promise<Suggestions>;
}

/** @param spelling loads how words are written and said, where it is wanted */
export type MakeAdvice = (spelling: () => Promise<MakeSpelling>) => Advice;

/** @param known words that come before those of the data */
export type MakeSpelling = (known: readonly string[]) => Spelling;

/** Takes along what was found. */
export interface Saving {
  /**
   * Puts every hit, quoted and cited, on the clipboard.
   * @param texts of all clauses
   */
  copy(table: SearchTable, texts: readonly ResultText[], hits: readonly Hit[]): Promise<void>;
  /** Saves every hit as CSV. */
  download(table: SearchTable, texts: readonly ResultText[], hits: readonly Hit[], name: string): void;
}
