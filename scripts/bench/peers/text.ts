/** A chapter as an author of Starlight or VitePress would write it: plain Markdown, the same words. */

export interface PlainChapter {
  number: number;
  title: string;
  /** Markdown without frontmatter. */
  body: string;
}

/**
 * Reduces a chapter file to its title and plain Markdown: boxes and titled tables become a heading and what is in
 * them; merged cells (`←`, `↑`), which Markdown does not know, become empty ones. A lead becomes `<strong>`, a single
 * `~` is escaped: both would print or strike out signs there, as they would with us without our plugins.
 * @param heading gives the printed heading of a chapter, `第三章 …`
 */
export function plainChapter(mdx: string, heading: (number: number, title: string) => string): PlainChapter {
  const [, front = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const number = Number(/^number:\s*(\d+)/m.exec(front)?.[1]);
  const title = /^title:\s*(.+)$/m.exec(front)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const body = text
    .split('\n')
    .map((line) => (line.startsWith('|') ? cells(line) : plain(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return { number, title: heading(number, title), body: `${body.trim()}\n` };
}

const cells = (line: string): string => line.replace(/(?<=\| )[←↑](?= \|)/g, ' ').replace(/~/g, '\\~');

function plain(line: string): string {
  const titled = /^<(?:Box|Table)\b[^>]*\btitle="([^"]*)"/.exec(line);
  if (titled) return `### ${titled[1]}`;
  const caption = /^<LostFigure\b[^>]*\bcaption="([^"]*)"/.exec(line);
  if (caption) return caption[1]!;
  if (/^<\/?[A-Z]/.test(line)) return '';
  return line.replace(/^\*\*(.+?)\*\*/, '<strong>$1</strong>').replace(/~/g, '\\~');
}
