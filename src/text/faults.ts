/**
 * Faults are values. Every check returns a list of them; nothing is thrown, so one run shows all faults of all files.
 * Rule codes are permanent: their meaning and an example stand in content/README.md.
 */
export interface Fault {
  /** Permanent code, e.g. `T1`. */
  rule: string;
  /** Path as the author knows it, e.g. `content/xiping-145/chapters/03-创新.mdx`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in characters. */
  column: number;
  /** What is wrong, in Chinese, the words in question in 「」. */
  message: string;
  /** What to do about it, in Chinese. */
  hint: string;
}

/** A place in a file, 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** One line per fault: `file:line:column 规则 说明 → 做法`. */
export function formatFault({ rule, file, line, column, message, hint }: Fault): string {
  return `${file}:${line}:${column} ${rule} ${message} → ${hint}`;
}

/** Files by name, then by place, so that two runs print the same list. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** The place of the character at `offset` (0-based, UTF-16) in `text`. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
