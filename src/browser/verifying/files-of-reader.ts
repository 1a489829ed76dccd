/** What the script hands over that loads when a reader opens a file, or saves what came out. */
export interface FilesOfReader {
  /**
   * The words of a text file or of a Word document, a line for each paragraph, cells of a table parted by tabs.
   * @throws where it is neither
   */
  read(file: File): Promise<string>;
  /** Saves a table as CSV. */
  save(name: string, rows: string[][]): void;
}
