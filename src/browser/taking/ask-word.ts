/** Asks for a Word file of clauses; what writes it loads when a reader wants it. */
import { handedOver } from '../base/fetch-script.ts';

export interface WordAsked {
  /**
   * Ids in any order, and what stands in a box or table of them comes with it; or a passage: all from its first clause
   * to its last, or all that is under the one it has.
   */
  of: readonly string[] | { id: string; end?: string | undefined };
  /** Address of the plan as seen from the page, with a slash at its end. */
  folder: string;
  /** What the file is called, without its ending. */
  name: string;
}

/** Saves the file. Rejects where the plan's texts do not arrive. */
export type WordSaving = (asked: WordAsked) => Promise<void>;

/** Rejects where it cannot be had. */
export async function askWord(asked: WordAsked): Promise<void> {
  const save = await handedOver<WordSaving>('saveWord', `${asked.folder}../assets/to-word.js`);
  await save(asked);
}

/** A button that asks when it is pressed, and says where that failed. @param asked looked up when it is pressed */
export function wordButton(button: HTMLElement, asked: () => WordAsked): void {
  const label = button.textContent;
  button.addEventListener('click', () => {
    askWord(asked()).then(
      () => (button.textContent = label),
      () => (button.textContent = '没有载入，再点一次'),
    );
  });
}
