/** What the scripts that load on demand hand over, each under a name of its own. */
import type { OutlineData } from '../../search/jump/outline.ts';
import type { Offer } from '../../search/jump/name.ts';
import type { Hit } from '../../search/search.ts';
import type { Shown } from '../../search/shown.ts';
import type { offered } from '../../search/suggest/offered.ts';
import type { SearchTable } from '../../search/table.ts';

/** From what a reader typed to the places meant. */
export type Jump = (query: string, outline: OutlineData, table: SearchTable) => Offer[];

type Asked = Parameters<typeof offered> extends [unknown, ...infer Rest] ? Rest : never;

/** Offers other words. */
export interface Advice {
  offered(...asked: Asked): ReturnType<typeof offered>;
}

/** Takes along what was found. */
export interface Saving {
  /**
   * Puts every hit, quoted and cited, on the clipboard.
   * @param texts of all clauses
   */
  copy(table: SearchTable, texts: readonly Shown[], hits: readonly Hit[]): Promise<void>;
  /** Saves every hit as CSV. */
  download(table: SearchTable, texts: readonly Shown[], hits: readonly Hit[], name: string): void;
}
