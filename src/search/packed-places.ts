/** For the filter, as it travels. */
export interface PackedPlaces {
  names: string[];
  /** Lines of the search table that name places → indices into `names`. */
  lines: [line: number, places: number[]][];
}
