/** One-line breaks of logic: `breaks.yaml` says which, why each would hurt, and who chose them how. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const breakSchema = z.strictObject({
  /** Path in the project. */
  file: z.string(),
  /** What a reader would suffer. */
  means: z.string(),
  /** The line as it stands, without the blanks before it. */
  line: z.string(),
  becomes: z.string(),
});
const listSchema = z.strictObject({ blind: z.array(breakSchema), named: z.array(breakSchema) });

export type Break = z.output<typeof breakSchema>;

/** All breaks. Throws where the list is not one. */
export function listBreaks(): Break[] {
  const file = path.join(import.meta.dirname, 'breaks.yaml');
  const { blind, named } = listSchema.parse(parse(readFileSync(file, 'utf8')));
  return [...blind, ...named];
}

/**
 * A source with one line broken.
 * @throws in a sentence where the line does not stand there exactly once
 */
export function broken(source: string, { file, line, becomes }: Break): string {
  const lines = source.split('\n');
  const found = lines.flatMap((text, index) => (text.trim() === line ? [index] : []));
  if (found.length !== 1) throw new Error(`${file} has ${found.length} times the line: ${line}`);
  const at = found[0]!;
  lines[at] = lines[at]!.replace(line, () => becomes);
  return lines.join('\n');
}
