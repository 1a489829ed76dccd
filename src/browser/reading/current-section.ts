/** Marks in the chapter's contents the section that is being read, and folds the contents after a choice. */
const nav = document.querySelector<HTMLElement>('.sections');
const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('ol a') ?? [])];
const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
const fold = nav?.querySelector('details');
const name = nav?.querySelector('summary span');

/** The section being read is the last whose heading stands in the upper third of the window or above. */
function mark(): void {
  const line = innerHeight / 3;
  const at = headings.filter((heading) => heading.getBoundingClientRect().top < line).length - 1;
  links.forEach((link, k) => {
    if (k === at) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
  if (name) name.textContent = links[at]?.textContent ?? '';
}

if (links.length > 0 && 'IntersectionObserver' in window) {
  // Everything above the line counts as seen, so that a jump over several sections is noticed too.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}
nav?.addEventListener('click', (event) => {
  if (fold && (event.target as Element).closest('ol a')) fold.open = false;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !fold?.open || !nav!.contains(document.activeElement)) return;
  fold.open = false;
  fold.querySelector('summary')!.focus();
});

export {};
