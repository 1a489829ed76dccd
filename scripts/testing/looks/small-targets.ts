/**
 * How large what a finger must hit is: 24 px (WCAG 2.5.8) and 44 px in 长辈版. Excepted, as in WCAG, is a link in a
 * sentence, whose height is that of its line; it stands inline, beside other words.
 */

/** Runs in the page: what is too small, each kind once. */
export function smallTargets(least: number): string[] {
  const sentence = (link: Element): boolean => {
    if (link.localName !== 'a' || getComputedStyle(link).display !== 'inline') return false;
    if (link.matches('.fix, .doubt, .term')) return true;
    const around = link.closest('p, li, dd, td, th, caption, figcaption, h1, h2, h3, h4');
    return around !== null && around.textContent!.trim().length > link.textContent!.trim().length + 1;
  };
  /** Browsers place in units of 1/64 px: far down a long page a height is one of them less. */
  const LAYOUT_UNIT = 1 / 64;
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('a, button, summary, select, input, textarea')) {
    // A radio button is hit by its label as well.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (element.getClientRects().length === 0 || sentence(element)) continue;
    if (width + LAYOUT_UNIT >= least && height + LAYOUT_UNIT >= least) continue;
    const kind = `${element.parentElement!.className} > ${element.localName}.${element.className}`;
    found.set(kind, `${kind} 「${element.textContent!.trim().slice(0, 12)}」 ${width} × ${height}`);
  }
  return [...found.values()];
}
