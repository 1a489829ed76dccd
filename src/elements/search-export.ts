/** All hits as text with citations, or as a table. */
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
  const rows = hits.map(({ index, entry, spots }) => [
    entry.id,
    pathOf(engine.table, entry.id),
    texts[index]!,
    String(spots.length),
    `${engine.table.source}${placeName(entry.id)}`,
    address(entry.id),
  ]);
  const lines = [['编号', '位置', '文字', '次数', '出处', '网址'], ...rows].map((row) =>
    row.map(cell).join(','),
  );
  const file = new Blob([`\ufeff${lines.join('\n')}\n`], { type: 'text/csv;charset=utf-8' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: `${name}.csv`,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
