/** What folds out of the bar closes at a tap outside, at a choice of a link, and at Escape, which gives the focus back. */
const close = (keep: (fold: Element) => boolean, focus = false): void => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.top [open]'))
    if (!keep(fold)) {
      fold.open = false;
      if (focus) fold.querySelector('summary')!.focus();
    }
};

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  // What the menu shows stands after it, for the sake of wide windows.
  close((fold) => fold.contains(target) || (!!target.closest('.drawer') && !target.closest('a')));
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(() => false, true));

export {};
