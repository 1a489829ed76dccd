/** Marks in the plan's tree the section that is being read. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.sections a')];
const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);

/** The section being read is the last whose heading stands in the upper third of the window or above. */
function mark(): void {
  const line = innerHeight / 3;
  const at = headings.filter((heading) => heading.getBoundingClientRect().top < line).length - 1;
  links.forEach((link, k) => {
    if (k === at) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
}

if (links.length > 0) {
  // Everything above the line counts as seen, so that a jump over several sections is noticed too.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

export {};
