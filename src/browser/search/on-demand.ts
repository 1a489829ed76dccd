/** What the scripts that load on demand hand over, each under a name of its own. */
import type { OutlineData } from '../../search/jump/outline.ts';
import type { JumpTarget } from '../../search/jump/name.ts';
import type { Hit } from '../../search/search.ts';
import type { Find, Otherwise } from '../../search/otherwise/otherwise.ts';
import type { ResultText } from '../../search/result-text.ts';
import type { suggest } from '../../search/suggest/suggest.ts';
import type { SearchTable } from '../../search/table.ts';

/** From what a reader typed to the places meant. */
export type Jump = (query: string, outline: OutlineData, table: SearchTable) => JumpTarget[];

type Asked = Parameters<typeof suggest> extends [unknown, ...infer Rest] ? Rest : never;

/** Offers other words. */
export interface SuggestCode {
  /** What the plan says in other words. */
  otherwise(query: string, find: Find, table: SearchTable): Promise<Otherwise | null>;
  suggest(...asked: Asked): ReturnType<typeof suggest>;
}

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
