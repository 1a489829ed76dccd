/** Loaded when a reader wants clauses as a Word file: takes their words from the plan's search and writes the file. */
import { selectionWord, type ChosenClause } from '../../../documents/word/selection.ts';
import { TERMS } from '../../../documents/terms.ts';
import { sectionLabel } from '../../../naming/labels.ts';
import { unpackLines } from '../../../search/pack.ts';
import { unpackResultText } from '../../../search/result-text.ts';
import type { PackedTable } from '../../../search/table.ts';
import { blockOf, folderOf } from '../../../text/clause-id.ts';
import { today } from '../../base/address-and-date.ts';
import { announce } from '../../base/copy.ts';
import { looks } from '../../base/looks.ts';
import { saveFile } from '../../base/save-file.ts';
import { copied } from '../../citing/copied.ts';
import { dataFrom } from '../../search/load.ts';
import { archiveHere } from '../../taking/archive-here.ts';
import type { WordAsked, WordSaving } from '../../taking/ask-word.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const saveWord: WordSaving = async (asked) => {
  const { table, clauses } = await chosen(asked);
  if (navigator.userAgent.includes('MicroMessenger')) return copyInstead(clauses);
  const { documentName } = table;
  const name = asked.name.replace(/^引用/, '');
  const date = today();
  const edition = `本站版本：${document.documentElement.dataset['editionMark']}　${TERMS}`;
  const parts = selectionWord({ title: name, date, header: [documentName, edition], clauses });
  saveFile(`${name}.docx`, new Blob([await archiveHere(parts, date)], { type: TYPE }));
};

/** The clauses in the plan's order, with their words as the search has them. */
async function chosen({ of, folder }: WordAsked): Promise<{ table: PackedTable; clauses: ChosenClause[] }> {
  const plan = new URL(folder, location.href.split(/[?#]/)[0]).href;
  const mark = document.documentElement.dataset['editionMark']!;
  // One after the other: both say their edition under the same name of theirs.
  const table = await dataFrom<PackedTable>(`${plan}search/`, 'table', mark);
  const texts = await dataFrom<string[]>(`${plan}search/`, 'texts', mark);
  const lines = unpackLines(table.lines);
  const ids = lines.map(([id]) => id);
  const wanted = new Set('id' in of ? passage(ids, of) : of);
  const clauses = lines.flatMap(([id], n): ChosenClause[] => {
    const block = blockOf(id);
    if (!wanted.has(id) || (block !== id && wanted.has(block) && !/-n\d+$/.test(id))) return [];
    const { heads, text } = unpackResultText(texts[n]!);
    const citation = table.documentName + sectionLabel(id, table.labels);
    const address = location.protocol === 'file:' ? undefined : `${plan}${folderOf(id)}/#${id}`;
    return [{ id, heads, text, citation, address }];
  });
  return { table, clauses };
}

const passage = (all: readonly string[], { id, end }: { id: string; end?: string | undefined }): string[] =>
  end
    ? all.slice(all.indexOf(id), all.indexOf(end) + 1)
    : all.filter((other) => `${other}-`.startsWith(`${id}-`));

/** WeChat saves nothing that a page makes: the words go onto the clipboard, the ready files are named. */
async function copyInstead(clauses: readonly ChosenClause[]): Promise<void> {
  const text = clauses
    .map(({ text: words, citation, address }) =>
      [words, `（${citation}）`, address].filter(Boolean).join('\n'),
    )
    .join('\n\n');
  const done = (await copied(text)) ? '文字和出处已复制' : '请在浏览器里打开本页';
  void looks();
  announce(`微信里不能存网页做的文件：${done}；现成的 Word 在“下载与打印”页。`);
}

((window as unknown as { planbook: { saveWord?: WordSaving } }).planbook ??= {}).saveWord = saveWord;
