/** All hits as text with citations, or as a table. */
import { csvFormat } from 'd3-dsv';
import { placeName } from '../plan/cite.ts';
import type { Hit } from '../plan/search.ts';
import type { SearchEngine } from './search-engine.ts';
import { pathOf } from './search-results.ts';

const address = (id: string): string => new URL(`../${/^c(\d+)/.exec(id)![1]}/#${id}`, location.href).href;

/** Puts every hit, quoted and cited, on the clipboard. */
export async function copyHits(engine: SearchEngine, hits: readonly Hit[]): Promise<void> {
  const texts = await engine.texts();
  const lines = hits.map(({ index, entry }) =>
    [`“${texts[index]!}”`, `${engine.table.source}${placeName(entry.id)}`, address(entry.id)].join('\n'),
  );
  await navigator.clipboard.writeText(lines.join('\n\n'));
}

/** Saves every hit as CSV with a byte order mark, for Excel and WPS. */
export async function downloadHits(engine: SearchEngine, hits: readonly Hit[], name: string): Promise<void> {
  const texts = await engine.texts();
  const rows = hits.map(({ index, entry, spots }) => ({
    编号: entry.id,
    位置: pathOf(engine.table, entry.id),
    文字: texts[index]!,
    次数: spots.length,
    出处: `${engine.table.source}${placeName(entry.id)}`,
    网址: address(entry.id),
  }));
  const file = new Blob([`\ufeff${csvFormat(rows)}\n`], { type: 'text/csv;charset=utf-8' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: `${name}.csv`,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
