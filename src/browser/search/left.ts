/** Where a reader stood when he opened a result: Back brings him there. It is kept with the page's own entry in the history. */

export interface Left {
  /** How many results he had before him. */
  shown: number;
  /** How far he had scrolled. */
  top: number;
}

export const NOWHERE: Left = { shown: 0, top: 0 };

/** Where he left the entry of the history that is shown now. */
export function leftAt(): Left {
  const { shown, top } = (history.state ?? {}) as Partial<Left>;
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : NOWHERE;
}

/** @param output holds the results */
export function leave(output: HTMLElement): void {
  const shown = output.querySelector('.hits')?.childElementCount ?? 0;
  history.replaceState({ shown, top: scrollY } satisfies Left, '');
}
