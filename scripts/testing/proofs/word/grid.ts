/** How many characters stand in a line and how many lines on a page, by the text of a PDF as `pdftotext -layout` gives it. */

export interface PageGrid {
  pages: number;
  /** Of the most full lines, and of the most pages. */
  signs: number;
  lines: number;
}

/** The header is above the first wide gap, the page's number below the last. */
const bodyOf = (page: string): string[] =>
  page
    .replace(/^[^]*?\n\s*\n\s*\n/, '')
    .replace(/\n\s*— \d+ —\s*$/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

export function printedGrid(text: string): PageGrid {
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  const bodies = pages.map(bodyOf);
  // A line is full where the next one goes on with the same paragraph: it begins at the margin and ends in no full stop.
  const full = bodies.flatMap((lines) =>
    lines.filter((line, k) => /^\p{Script=Han}.*[^。]$/u.test(line) && /^\S/.test(lines[k + 1] ?? '')),
  );
  return {
    pages: pages.length,
    signs: mostOf(full.filter((line) => !/[ -~]/.test(line)).map((line) => [...line].length)),
    lines: mostOf(bodies.map((lines) => lines.length)),
  };
}

function mostOf(counts: readonly number[]): number {
  const groups = [...Map.groupBy(counts, (count) => count)];
  return groups.sort(([a, as], [b, bs]) => bs.length - as.length || b - a)[0]?.[0] ?? 0;
}
