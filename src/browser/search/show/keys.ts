/** Arrow keys go from the field through the offers and the results; Escape goes back to the field. */
export function moveByArrows(event: KeyboardEvent, host: HTMLElement, field: HTMLElement): void {
  // The arrows of an input method choose its candidates.
  if (event.isComposing || event.keyCode === 229) return;
  const links = [...host.querySelectorAll<HTMLElement>('.jumps a, .cards a, .hits .words a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const typing = document.activeElement === field;
  if (event.key === 'ArrowDown' && (typing || at >= 0)) links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
  else if (event.key === 'Escape' && at >= 0) field.focus();
  else return;
  event.preventDefault();
}
