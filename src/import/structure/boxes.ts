/** Boxes (专栏): from their title to the last item; in a file with frames, the frame. */
import { beginsBox, isFinished, isShort, type SourcePiece } from '../lines/piece.ts';

/** How a line of a box begins: what the first lines have in common says which lines still belong to it. */
const STYLES: readonly RegExp[] = [
  /^[^→]{1,40}→/u,
  /^(?:\*\*[^*]{2,40}[：:]?\*\*|[^，。；：“”]{2,20}[：:])/u,
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])/u,
  /^[^，。；：！？]{2,20}。./u,
];

/** How many lines that begin otherwise may stand between two that do not. */
const STRAY = 2;

const END = /^(?:图号|图\s*\d|表\s*\d)/;

/**
 * Marks titles of boxes and the lines that belong to them; where a box ends is a question when the draft is written.
 * @param captions lines that name a table, which is then no box
 */
export function markBoxes(pieces: readonly SourcePiece[], captions: ReadonlySet<SourcePiece>): void {
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]!;
    if (piece.role !== 'prose' || captions.has(piece)) continue;
    if (piece.line.frame !== undefined) i = markFrame(pieces, i) - 1;
    else if (isTitle(piece)) i = markItems(pieces, i) - 1;
  }
}

const isTitle = ({ text }: SourcePiece): boolean =>
  beginsBox(text) && isShort(text.replaceAll('**', ''), 50) && !/，.*。/.test(text);

/** A frame is a box, or two where a second title stands in it; before the first heading it is set-off text. */
function markFrame(pieces: readonly SourcePiece[], from: number): number {
  const { frame } = pieces[from]!.line;
  let end = from;
  while (pieces[end]?.line.frame === frame) end += 1;
  const inside = pieces.slice(from, end).filter(({ role }) => role === 'prose');
  const headed = pieces.slice(0, from).some(({ rank }) => rank === 'part' || rank === 'chapter');
  if (!headed && !inside.some(isTitle)) return end;
  let box = inside[0]!;
  for (const piece of inside) {
    if (isTitle(piece)) box = piece;
    Object.assign(piece, isTitle(piece) ? { role: 'box' } : { role: 'item', box });
  }
  return end;
}

function markItems(pieces: readonly SourcePiece[], from: number): number {
  const title = pieces[from]!;
  title.role = 'box';
  const lines: SourcePiece[] = [];
  for (const piece of pieces.slice(from + 1)) {
    if (piece.role === 'page' || piece.role === 'note') continue;
    if (piece.role !== 'prose' || isTitle(piece) || END.test(piece.text)) break;
    lines.push(piece);
  }
  const items = lines.slice(0, lengthOf(lines));
  for (const piece of items) Object.assign(piece, { role: 'item', box: title });
  return pieces.indexOf(items.at(-1) ?? title) + 1;
}

/** How many of the lines up to the next heading belong to the box. */
function lengthOf(lines: readonly SourcePiece[]): number {
  const [first] = lines;
  if (!first) return 0;
  const style =
    STYLES.find((one) => one.test(first.text)) ?? STYLES.find((one) => lines[1] && one.test(lines[1].text));
  if (!style) return lines.length;
  let length = 1;
  lines.forEach((piece, at) => {
    const begun = !isFinished(lines[at - 1]?.text ?? '。') && at === length;
    if (begun || (style.test(piece.text) && at - length <= STRAY)) length = at + 1;
  });
  return length;
}
