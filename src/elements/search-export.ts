/** All hits as text with citations, or as a table. */
import { chapterOf } from '../plan/clause-id.ts';
import { placeName } from '../plan/cite.ts';
import { fold } from '../plan/fold.ts';
import type { Hit } from '../plan/search.ts';
import { h } from './dom.ts';
import { saveCsv } from './save-csv.ts';
import type { SearchEngine } from './search-engine.ts';
import { pathOf } from './search-results.ts';

const address = (id: string): string => new URL(`../${chapterOf(id)}/#${id}`, location.href).href;

/** Puts every hit, quoted and cited, on the clipboard. */
async function copyHits({ data }: SearchEngine, hits: readonly Hit[]): Promise<void> {
  const [{ source }, texts] = await Promise.all([data.table(), data.texts()]);
  const lines = hits.map(({ index, entry: { id } }) =>
    [`“${texts[index]!.text}”`, `${source}${placeName(id)}`, address(id)].join('\n'),
  );
  await navigator.clipboard.writeText(lines.join('\n\n'));
}

/** Saves every hit as CSV. */
async function downloadHits({ data }: SearchEngine, hits: readonly Hit[], name: string): Promise<void> {
  const [table, texts] = await Promise.all([data.table(), data.texts()]);
  const rows = hits.map(({ index, entry: { id }, spots }) => {
    const shown = texts[index]!;
    const source = `${table.source}${placeName(id)}`;
    return [id, pathOf(table, id, shown), shown.text, String(spots.length), source, address(id)];
  });
  const lines = [['编号', '位置', '文字', '次数', '出处', '网址'], ...rows].map((row) =>
    row.map(cell).join(','),
  );
  saveCsv(`${name}.csv`, lines.join('\n'));
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** 复制全部 and 下载 CSV. */
export function exportButtons(engine: SearchEngine, hits: readonly Hit[], query: string): HTMLElement[] {
  const copy = h('button', { type: 'button', class: 'plain' }, '复制全部');
  copy.addEventListener('click', () => {
    copyHits(engine, hits).then(
      () => (copy.textContent = '已复制'),
      () => (copy.textContent = '没有复制成，请下载 CSV'),
    );
  });
  const download = h('button', { type: 'button', class: 'plain' }, '下载 CSV');
  download.addEventListener('click', () => {
    downloadHits(engine, hits, fold(query).text).then(
      () => (download.textContent = '下载 CSV'),
      () => (download.textContent = '全文没有载入，再试一次'),
    );
  });
  return [copy, download];
}
