/** A received file before anyone knows that it is a plan: its lines, and what the file itself says of them. */

/** One line of `source.txt`. */
export interface SourceLine {
  /** From 1; of a picture, which has no words, the line after which it stands. */
  number: number;
  /** Its words. `**` at the beginning is the file's own mark of a run-in heading. */
  text: string;
  /** Whether no blank line parts it from the line before. */
  close: boolean;
  /** The level of heading the file gives it, 1 the highest. */
  level?: number;
  /** Whether all of it is bold. */
  bold?: boolean;
  /** Whether it is an item of a list, by its mark in the file. */
  item?: boolean;
  /** The frame or quotation it stands in: equal numbers, one frame. */
  frame?: number;
  /** Whether the file says that it belongs to a list of contents. */
  contents?: boolean;
  /** The cells of a row of a table; `←` and `↑` belong to the cell on the left or above. */
  row?: { cells: string[]; head: boolean };
  picture?: Picture;
}

export interface Picture {
  /** Address as the file gives it. */
  src: string;
  /** The file's own words for it, or nothing. */
  alt: string;
}

/** Something a person must know or decide, by line of `source.txt`. */
export interface Question {
  line: number;
  question: string;
}

export interface Received {
  lines: SourceLine[];
  /** What becomes `source.txt`. */
  source: string;
  /** What the reader of the file guessed or left out. */
  questions: Question[];
  /** Pictures that came inside the file, by address. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The title the file gives itself, outside its text. */
  title?: string;
  /** What the file was taken for, in Chinese: `Word 文件`. */
  kind: string;
}

/** Why a file cannot be read and what to do, one Chinese sentence. */
export interface Refused {
  refused: string;
}

/** A line whose place in `source.txt` is not known yet. */
export type Unplaced = Omit<SourceLine, 'number'> & {
  /** What its reader guessed or left out here. */
  remark?: string;
};

/** What a reader makes of a file: its lines, what it says of the file as a whole, the file's own title. */
export interface Extract {
  lines: Unplaced[];
  remarks: string[];
  title?: string;
}

/** Lays lines out as `source.txt`: a blank line before each that is not close, rows of a table with bars. */
export function layOutSource({ lines, remarks, ...rest }: Extract): Omit<Received, 'kind' | 'pictures'> {
  const rows: string[] = [];
  const questions = remarks.map((question): Question => ({ line: 1, question }));
  const placed = lines.map(({ remark, ...line }): SourceLine => {
    if (!line.picture) {
      if (!line.close && rows.length > 0) rows.push('');
      rows.push(line.row ? barred(line.row.cells) : line.text);
    }
    const number = Math.max(1, rows.length);
    if (remark) questions.push({ line: number, question: remark });
    return { ...line, number };
  });
  return { lines: placed, source: rows.length > 0 ? `${rows.join('\n')}\n` : '', questions, ...rest };
}

const barred = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
