/** Chosen clauses of a plan as a Word file, each with where it stands. Made in readers' browsers: it knows no plan. */
import type { DocumentParts } from '../pictures.ts';
import { wordFile } from './file.ts';
import { FULL_WIDTH, wordRow, wordTable } from './table.ts';
import { bookmarkEnds, bookmarkName, wordParagraph, wordRun } from './text.ts';

export interface ChosenClause {
  id: string;
  /** Of a row the title of its table and the heads of its cells. */
  heads: readonly string[];
  /** Lines by newline, cells by tab. */
  text: string;
  /** `《…纲要》（西政〔2021〕8号）第三章第二节`. */
  citation: string;
  /** Left out where it would be a place on the reader's disk. */
  address?: string | undefined;
}

export interface Selection {
  title: string;
  /** The reader's day, `2026-11-27`. */
  date: string;
  /** Lines on every sheet: source, edition, terms. */
  header: readonly string[];
  clauses: readonly ChosenClause[];
}

/** The parts of the file by their names. */
export const selectionWord = ({ title, date, header, clauses }: Selection): DocumentParts =>
  wordFile({
    title,
    author: '',
    date,
    header,
    body: wordParagraph(wordRun(title), 'Title') + clauses.map(chosen).join(''),
  });

function chosen({ id, heads, text, citation, address }: ChosenClause, k: number): string {
  const [begin, end] = bookmarkEnds(bookmarkName(id), k + 1);
  const [title, ...names] = heads;
  const lines = [...(names.length > 0 ? [names.join('\t')] : []), ...text.split('\n')];
  const before = title ? wordParagraph(wordRun(title), 'TableTitle') : '';
  const source = wordRun(`（${citation}）`) + (address ? wordRun(`　${address}`) : '');
  return before + stretches(lines, begin, end) + wordParagraph(source, 'Source');
}

/** Lines of a table that fit each other are a table; what has spans is told line by line. */
function stretches(lines: readonly string[], begin: string, end: string): string {
  const rows = lines.map((line) => line.split('\t'));
  const from = rows.findIndex((cells) => cells.length > 1);
  const columns = rows[from]?.length ?? 0;
  const isTable = from >= 0 && rows.slice(from).every((cells) => cells.length === columns);
  const told = isTable ? rows.slice(0, from) : rows;
  const paragraphs = told.map((cells, k) =>
    wordParagraph((k === 0 ? begin : '') + wordRun(cells.join('｜')) + (k === rows.length - 1 ? end : '')),
  );
  return paragraphs.join('') + (isTable ? plainTable(rows.slice(from), [from > 0 ? '' : begin, end]) : '');
}

function plainTable(rows: readonly string[][], [begin, end]: readonly [string, string]): string {
  const columns = rows[0]!.length;
  const width = Math.floor(FULL_WIDTH / columns);
  const widths = rows[0]!.map((_, k) => (k === columns - 1 ? FULL_WIDTH - width * k : width));
  const written = rows.map((cells, y) =>
    wordRow(
      widths,
      cells.map((words, x) => {
        const first = y === 0 && x === 0 ? begin : '';
        const last = y === rows.length - 1 && x === columns - 1 ? end : '';
        return {
          content: wordParagraph(first + wordRun(words) + last, y === 0 ? 'TableHead' : 'TableText'),
          columns: 1,
        };
      }),
      y === 0,
    ),
  );
  return wordTable(widths, written);
}
