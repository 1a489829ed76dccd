/** One record of a chapter's fields, written on one line where it fits, on as few as it needs where it does not. */
import { stringify } from 'yaml';

/** Columns of a line; what is wider than Latin letters counts two. */
export const COLUMNS = 110;

export const columnsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > 'ÿ' ? 2 : 1), 0);

const INDENT = ' '.repeat(6);
const fits = (line: string): boolean => columnsOf(line) <= COLUMNS;

/** A value as YAML on one line, quoted where it must be. */
export function printInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, is]) => `${key}: ${printInline(is)}`)
      .join(', ')} }`;
  const inList = stringify([value], { collectionStyle: 'flow', lineWidth: 0, singleQuote: true });
  return inList.trim().slice(2, -2);
}

/**
 * A value in parts that may each begin a line.
 * @param before what stands on the line of the first part: the name of the field, brackets
 * @param after what stands on the line of the last: brackets, a comma
 */
function partsOf(value: unknown, before: string, after: string): string[] {
  const text = `${before}${printInline(value)}${after}`;
  if (fits(`${INDENT}${text}`)) return [text];
  if (typeof value === 'string') return [`${before}${folded(value)}${after}`];
  if (typeof value !== 'object' || value === null) return [text];
  const list = Array.isArray(value);
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
  const items = Object.entries(value);
  return items.flatMap(([key, item], k) =>
    partsOf(
      item,
      `${k === 0 ? before + open : ''}${list ? '' : `${key}: `}`,
      k === items.length - 1 ? close + after : ',',
    ),
  );
}

/** A text wider than a line, on several: a backslash before the break says that nothing stands there. */
function folded(text: string): string {
  const lines = [''];
  for (const sign of text) {
    const line = lines.at(-1)!;
    // No blank begins or ends a line: there it would not count.
    if (columnsOf(line) < COLUMNS - 30 || sign === ' ' || line.endsWith(' ')) lines.push(lines.pop()! + sign);
    else lines.push(sign);
  }
  return `"${lines.map((line) => JSON.stringify(line).slice(1, -1)).join(`\\\n${INDENT}`)}"`;
}

/** The lines of a record in a list, its fields in the order they have. */
export function printRecord(record: object): string[] {
  const fields = Object.entries(record);
  const parts = fields.flatMap(([key, value], k) =>
    partsOf(value, `${key}: `, k === fields.length - 1 ? ' }' : ','),
  );
  return parts
    .reduce((text, part) => {
      const line = `${text.slice(text.lastIndexOf('\n') + 1)} ${part}`;
      return !part.includes('\n') && fits(line) ? `${text} ${part}` : `${text}\n${INDENT}${part}`;
    }, '  - {')
    .split('\n');
}
