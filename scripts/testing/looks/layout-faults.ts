/**
 * What is wrong with how a page is laid out: it scrolls sideways, words are cut off, run out, are wider than their
 * column, stand on others or one character a line, links run into one.
 */

/** Runs in the page. */
export function faultsOfLook(): string[] {
  const found: string[] = [];
  // What is far below is laid out when it comes near the window.
  for (const row of document.querySelectorAll<HTMLElement>('[data-entry]'))
    row.style.contentVisibility = 'visible';
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`scrolls sideways: ${scrollWidth} in ${innerWidth}`);
  for (const cell of document.querySelectorAll('th, td'))
    if (cell.scrollWidth > cell.clientWidth + 1)
      found.push(`wider than its column: ${cell.textContent!.trim()}`);
  // Tables, samples of data and the tree scroll inside themselves.
  const inside = '.table, pre, .tree, .skip';
  const lines: { words: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (
      !node.nodeValue!.trim() ||
      !parent.checkVisibility() ||
      parent.closest(`${inside}, script, noscript, option, svg`)
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width >= 1);
    const narrow = 1.5 * parseFloat(getComputedStyle(parent).fontSize);
    if (boxes.length > 2 && boxes.every(({ width }) => width < narrow))
      found.push(`one character a line: ${node.nodeValue!.trim()}`);
    for (const box of boxes) {
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`outside: ${node.nodeValue!.trim()}`);
      lines.push({ words: node.nodeValue!.trim().slice(0, 20), box });
    }
    for (let cut: Element | null = parent; cut; cut = cut.parentElement)
      if (/hidden|clip/.test(getComputedStyle(cut).overflowX) && cut.scrollWidth > cut.clientWidth + 1)
        found.push(`cut off: ${node.nodeValue!.trim()}`);
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((line, k) => {
    for (let next = k + 1; next < lines.length && lines[next]!.box.top < line.box.bottom; next += 1) {
      const [a, b] = [line.box, lines[next]!.box];
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (wide > 2 && high > Math.min(a.height, b.height) / 3)
        found.push(`on each other: ${line.words} / ${lines[next]!.words}`);
    }
  });
  // Two links that nothing stands between are told apart by the room between them, or by a line of their own.
  const links = [...document.querySelectorAll('body a')].filter(
    (link) => link.checkVisibility() && !link.matches('.tree a, .table a, .skip, .self, .fix, .doubt, .term'),
  );
  links.forEach((link, k) => {
    const next = links[k + 1];
    if (!next || !link.textContent!.trim()) return;
    const between = document.createRange();
    between.setStartAfter(link);
    between.setEndBefore(next);
    if (between.toString().trim()) return;
    const [a, b] = [[...link.getClientRects()].at(-1)!, next.getClientRects()[0]!];
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const apart = Math.max(b.left - a.right, a.left - b.right);
    if (high > Math.min(a.height, b.height) / 2 && apart < 8)
      found.push(`run into one: ${link.textContent!.trim()} / ${next.textContent!.trim()}`);
  });
  return [...new Set(found)].slice(0, 5);
}
