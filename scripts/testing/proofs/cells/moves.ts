/** Moves something of a table as an author writes it, by chance: a digit, a bar, a cell. */

export const MOVE_KINDS = ['digit', 'bar', 'cell'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** Numbers from 0 to 1. */
type Next = () => number;

/**
 * The table after one move that its readers see: a move that changes nothing, such as of a bar among blanks, is none.
 * @param table its lines, the rule under the first among them
 */
export function moved(table: string, kind: MoveKind, next: Next): string {
  for (let turn = 0; turn < 10_000; turn += 1) {
    const after =
      kind === 'cell' ? moveCell(table, next) : moveSign(table, kind === 'bar' ? /\|/g : /\d/g, next);
    if (meaning(after) !== meaning(table)) return after;
  }
  throw new Error(`no ${kind} of this table can be moved:\n${table}`);
}

/** The cells of each line as Markdown reads them: blanks around them and bars at the ends of a line mean nothing. */
function meaning(table: string): string {
  const lines = table.split('\n').map((line) => line.trim().replace(/^\||\|$/g, ''));
  return JSON.stringify(lines.map((line) => line.split('|').map((cell) => cell.trim())));
}

const pick = (count: number, next: Next): number => Math.floor(next() * count);

/** Takes a sign away and puts it anywhere, as often near by as far away. */
function moveSign(table: string, signs: RegExp, next: Next): string {
  const found = [...table.matchAll(signs)];
  const chosen = found[pick(found.length, next)];
  if (!chosen) return table;
  const { 0: sign, index } = chosen;
  const rest = table.slice(0, index) + table.slice(index + 1);
  const near = index - 8 + pick(17, next);
  const at = next() < 0.5 ? pick(rest.length + 1, next) : Math.min(rest.length, Math.max(0, near));
  return rest.slice(0, at) + sign + rest.slice(at);
}

/** Changes a cell for another, or takes it out and puts it before another: of its row as often as of any. */
function moveCell(table: string, next: Next): string {
  const [head = '', rule = '', ...body] = table.split('\n');
  const rows = [head, ...body].map((line) => line.slice(1, -1).split('|'));
  const from = pick(rows.length, next);
  const to = next() < 0.5 ? from : pick(rows.length, next);
  const [i, j] = [pick(rows[from]!.length, next), pick(rows[to]!.length, next)];
  if (next() < 0.5) [rows[from]![i], rows[to]![j]] = [rows[to]![j]!, rows[from]![i]!];
  else rows[to]!.splice(j, 0, ...rows[from]!.splice(i, 1));
  const [first, ...others] = rows.map((cells) => `|${cells.join('|')}|`);
  return [first, rule, ...others].join('\n');
}
