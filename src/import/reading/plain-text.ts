/** Plain text: every line as it is; what it means, only its words can say. */
import type { SourceLine } from './received.ts';

/** The lines of a text that are not blank, numbered as in the text. */
export function readPlainText(text: string): { lines: SourceLine[]; source: string } {
  const rows = text.split('\n');
  const lines = rows.flatMap((row, index): SourceLine[] =>
    row.trim() === '' ? [] : [{ number: index + 1, text: row, close: (rows[index - 1] ?? '').trim() !== '' }],
  );
  return { lines, source: text };
}
