/** The headings a Markdown file marks, read the simple way: what the import is measured by. */

export type MarkedLevel = 'title' | 'part' | 'chapter' | 'section' | 'sub';

export interface Marked {
  level: MarkedLevel;
  /** Without blanks. */
  words: string;
  line: number;
}

const KIND: readonly [RegExp, MarkedLevel][] = [
  [/^第\S{1,7}[篇编]/, 'part'],
  [/^第\S{1,7}章|^[一二三四五六七八九十]+、/, 'chapter'],
  [/^第\S{1,7}节|^（[一二三四五六七八九十]+）/, 'section'],
];

const ORDER: readonly MarkedLevel[] = ['part', 'chapter', 'section', 'sub'];

const squeeze = (text: string): string => text.replace(/[\s*]/g, '').replace(/\[\^\w+\]/g, '');

/** Lines with `#`, and bold lines that number themselves as the lines with `#` do. */
export function markedHeadings(markdown: string): Marked[] {
  const text = markdown.replace(/<!--[\s\S]*?-->|<details>[\s\S]*?<\/details>/g, (hidden) =>
    hidden.replace(/[^\n]/g, ''),
  );
  const found = text.split('\n').flatMap((row, index) => {
    const [, signs = '', words = ''] = /^\\?(#{1,6})\s*(.+?)\s*$/.exec(row) ?? [];
    return words ? [{ depth: signs.length, words: squeeze(words), line: index + 1 }] : [];
  });
  const levels = levelsOf(found);
  const hashed = found.map(({ depth, ...rest }): Marked => ({ ...rest, level: levels.get(depth)! }));
  const bold = text.split('\n').flatMap((row, index): Marked[] => {
    const words = squeeze(/^\*\*([^*]+)\*\*\s*$/.exec(row)?.[1] ?? '');
    const named = /^第\S{1,7}[篇编章节]/.test(words);
    const level = named ? KIND.find(([kind]) => kind.test(words))?.[1] : undefined;
    return level ? [{ level, words, line: index + 1 }] : [];
  });
  return [...hashed, ...bold].sort((a, b) => a.line - b.line);
}

/** A depth is the level most of its numbers name; where none does, the one below the depth above it. */
function levelsOf(found: readonly { depth: number; words: string }[]): Map<number, MarkedLevel> {
  const levels = new Map<number, MarkedLevel>();
  const depths = [...Map.groupBy(found, ({ depth }) => depth)].sort((a, b) => a[0] - b[0]);
  let next = 0;
  const names = depths.map(([, own]) => {
    const most = ([kind]: readonly [RegExp, MarkedLevel]): boolean =>
      own.filter(({ words }) => kind.test(words)).length * 2 > own.length;
    return KIND.find(most)?.[1];
  });
  for (const [at, [depth, own]] of depths.entries()) {
    // Above chapters 一、 numbers parts.
    const named = names[at] === 'chapter' && names[at + 1] === 'chapter' ? 'part' : names[at];
    if (own.length === 1 && !named && levels.size === 0) levels.set(depth, 'title');
    else {
      const level = named && ORDER.indexOf(named) >= next ? named : (ORDER[Math.max(next, 1)] ?? 'sub');
      levels.set(depth, level);
      next = ORDER.indexOf(level) + 1;
    }
  }
  return levels;
}
