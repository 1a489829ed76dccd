/** Lines of the source that do not stand in the chapters as they stand in it, and why. */
import type { Aside } from '../../plan/authoring/schema-errata.ts';
import { entryWords } from '../lines/contents-list.ts';
import type { Ask, SourcePiece } from '../lines/piece.ts';

const CLASSES = { contents: '目录', page: '页眉页码', note: '注释' } as const;

/** Stretches of lines that were taken out of the running text. A list of contents is compared with the headings. */
export function asideOf(pieces: readonly SourcePiece[], contents: readonly SourcePiece[], ask: Ask): Aside[] {
  const result: Aside[] = [];
  pieces.forEach((piece, at) => {
    const own = CLASSES[piece.role as keyof typeof CLASSES] as Aside['class'] | undefined;
    if (!own) return;
    const last = result.at(-1);
    const { number } = piece.line;
    const until = piece.until ?? number;
    if (last?.class === own && pieces[at - 1]?.role === piece.role) last.lines[1] = until;
    else result.push({ lines: [number, until], class: own, begins: [...piece.text].slice(0, 12).join('') });
  });
  if (contents.length > 0) askAboutContents(pieces, contents, ask);
  return result;
}

function askAboutContents(pieces: readonly SourcePiece[], contents: readonly SourcePiece[], ask: Ask): void {
  const words = (text: string): string => text.replace(/[\s。]/g, '');
  const headings = new Set(pieces.flatMap(({ role, spaced }) => (role === 'heading' ? [words(spaced)] : [])));
  const other = contents.filter(
    ({ spaced }) => !/^目\s*[录次]$/.test(spaced) && !headings.has(words(entryWords(spaced))),
  );
  const [from, to] = [contents[0]!.line.number, contents.at(-1)!.line.number];
  const differing = other
    .map(({ spaced, line }) => `「${entryWords(spaced)}」（第 ${line.number} 行）`)
    .join('');
  ask({
    line: from,
    question:
      `第 ${from} 行至第 ${to} 行是目录，不进正文` +
      (other.length > 0 ? `；其中与正文标题不同的：${differing}` : '，各条与正文标题相同'),
  });
}
