/** What the script hands over that loads when a reader opens a file, or saves what came out. */
import type { Found } from './judge-plan.ts';

export interface FilesOfReader {
  /**
   * The words of a text file or of a Word document, a line for each paragraph, cells of a table parted by tabs.
   * @throws where it is neither, with the sentence to show
   */
  read(file: File): Promise<string>;
  /** Saves verdicts as CSV. */
  save(found: readonly Found[]): void;
}
