/** Whether the largest paint comes as early as is wanted, beside that of Starlight's pages in the same run. */
import type { ReadingCost } from '../measure/reading.ts';

/** Of which page of theirs a page of ours may take how much. */
const WANTED: readonly [page: string, theirs: string, times: number][] = [
  ['home', 'home', 1],
  ['longest chapter', 'longest chapter', 1],
  ['goals', 'home', 1.3],
  ['projects', 'home', 1.3],
];

export interface PaintBeside {
  page: string;
  found: ReadingCost;
  /** The page it stands beside, and the most that is wanted. */
  beside: ReadingCost;
  most: number;
  holds: boolean;
}

/** @returns what can be compared: pages that one of the two does not have are left out */
export const paintBeside = (ours: readonly ReadingCost[], starlight: readonly ReadingCost[]): PaintBeside[] =>
  WANTED.flatMap(([name, theirs, times]) => {
    const found = ours.find(({ page }) => page === name);
    const beside = starlight.find(({ page }) => page === theirs);
    if (!found || !beside) return [];
    const most = Math.floor(beside.lcp * times);
    return [{ page: name, found, beside, most, holds: found.lcp <= most }];
  });

const runs = ({ lcps }: ReadingCost): string => lcps.join(' ');

/** A line a page, and how many hold. */
export function showPaintBeside(pages: readonly PaintBeside[]): void {
  console.log('\nLCP on a slow phone, median of the runs in brackets, beside Starlight in the same run');
  for (const { page, found, beside, most, holds } of pages)
    console.log(
      `${page}: ${found.lcp} ms (${runs(found)}), wanted at most ${most}: ` +
        `Starlight’s ${beside.page} ${beside.lcp} (${runs(beside)})${holds ? '' : ' – falls short'}`,
    );
  console.log(`LCP: ${pages.filter(({ holds }) => holds).length}/${pages.length} as wanted`);
}
