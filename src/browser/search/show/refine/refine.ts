/** What narrows, orders and saves an answer: a row, folded up behind its name where the screen is narrow. */
import type { SearchState } from '../../state.ts';

const isNarrowed = ({ chapter, kind, place }: SearchState): boolean => Boolean(chapter || kind || place);

/** Opens the row where there is room. */
export function openRefine(row: HTMLDetailsElement): void {
  row.open = matchMedia('(min-width: 48rem)').matches;
}

/**
 * Replaces the controls of the row. The focus stays on the control with the same number; the summary says whether a
 * filter is set.
 */
export function showRefine(
  row: HTMLDetailsElement,
  controls: readonly HTMLElement[],
  state: SearchState,
): void {
  const own = (): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('select, button')];
  const at = own().indexOf(document.activeElement as HTMLElement);
  row.hidden = controls.length === 0;
  row.querySelector('summary')!.textContent = `${isNarrowed(state) ? '已' : ''}筛选·排序·保存`;
  row.querySelector('.filters')!.replaceChildren(...controls);
  own()[at]?.focus();
}
