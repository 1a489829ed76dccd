/** Loaded by the search page when a reader copies or saves what was found: all hits as text with citations, or as a table. */
import { csvFormatRows } from 'd3-dsv';
import { sectionLabel } from '../../../naming/labels.ts';
import { pathOf } from '../../../search/answer/whereabouts.ts';
import { folderOf } from '../../../text/clause-id.ts';
import { saveCsv } from '../../base/save-file.ts';
import type { Saving } from '../../search/on-demand.ts';

const address = (id: string): string => new URL(`../${folderOf(id)}/#${id}`, location.href).href;

const saving: Saving = {
  async copy({ documentName, labels }, texts, hits) {
    const lines = hits.map(({ index, entry: { id } }) =>
      [`“${texts[index]!.text}”`, `${documentName}${sectionLabel(id, labels)}`, address(id)].join('\n'),
    );
    await navigator.clipboard.writeText(lines.join('\n\n'));
  },

  download(table, texts, hits, name) {
    const rows = hits.map(({ index, entry: { id }, spots }) => {
      const shown = texts[index]!;
      const citation = `${table.documentName}${sectionLabel(id, table.labels)}`;
      return [id, pathOf(table, id, shown.section), shown.text, String(spots.length), citation, address(id)];
    });
    saveCsv(`${name}.csv`, csvFormatRows([['编号', '位置', '文字', '次数', '出处', '网址'], ...rows]));
  },
};

(window as unknown as { planbook: { saving?: Saving } }).planbook.saving = saving;
