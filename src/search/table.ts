/** What the search page knows before it asks the index, as it is kept and as it travels. */
import type { Labels } from '../text/labels.ts';
import type { Line, PackedLines } from './pack.ts';

export interface SearchTable {
  fold: number;
  plan: string;
  /** `《…》（西政〔2021〕8号）` */
  documentName: string;
  /** Ids of chapters, parts and annexes → names, in reading order. */
  chapters: Record<string, string>;
  /** What they and their sections are called, where that is not as usual; the one before the first chapter left out. */
  labels?: Labels;
  /** Misreadings and the word they stand for, folded. */
  misreadings: [string, string][];
  /** Words readers use for a page or a part of the document: see `packNames`. */
  called: string;
  /** Whether clauses name places, so that there is something to filter by. */
  placed: boolean;
  lines: Line[];
  /** Words that the plan explains, folded, and the line that does. */
  defined: [word: string, line: number][];
}

/** The table as it travels. */
export type PackedTable = Omit<SearchTable, 'lines'> & { lines: PackedLines };
