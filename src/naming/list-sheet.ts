/** The table that a reader saves of a list: made with the pages, loaded when a reader asks, also from a disk. */
export interface ListSheet {
  heads: string[];
  /** Under which head an address stands, as seen from the list, or whole. */
  address: number;
  /** By the id of the record; a cell a head. */
  rows: Record<string, string[]>;
}
