/** Pictures: kept where they came along, asked about everywhere; maps are left out. */
import { isShort, type Ask, type SourcePiece } from '../lines/piece.ts';
import { escapeAttribute } from './mdx.ts';

const MAP = /地图|区位图|行政区划|分布图|布局图|结构图|规划图|格局图/;

/** The line below a picture that numbers and names it: 图1 流程; else empty. */
export function captionBelow(next: SourcePiece | undefined): string {
  const words = next?.role === 'prose' ? next.spaced.replaceAll('**', '') : '';
  return /^图\s*[\d０-９一二三四五六七八九十].*[^。！？：]$/.test(words) && isShort(words, 40) ? words : '';
}

/**
 * The picture in its place, or a mark that one is missing; always with a question.
 * @param caption of the source, or empty
 */
export function pictureDraft(
  piece: SourcePiece,
  pictures: ReadonlyMap<string, Uint8Array>,
  caption: string,
  ask: Ask,
): string {
  const named = caption && ` caption="${escapeAttribute(caption)}"`;
  const { src, alt } = piece.line.picture!;
  const shown = alt ? `「${alt}」` : `「${src.split('/').at(-1)!}」`;
  const tell = (question: string): void =>
    ask({ line: piece.line.number, question: `这一行后面有图${shown}：${question}` });
  if (MAP.test(alt)) {
    tell(
      '像是地图，没有收，写作 <LostFigure />；地图要有审图号才能刊登，在 plan.yaml 的 source 里写明此处原有地图',
    );
    return `<LostFigure${named} />`;
  }
  if (!pictures.has(src)) {
    tell(
      '图没有随来稿送来，写作 <LostFigure />；有图就照图录成专栏或表格，或放进 pictures/ 写成 <Picture>；没有图就留着，在 plan.yaml 的 source 里写明',
    );
    return `<LostFigure${named} />`;
  }
  tell('已放进 pictures/；把图里的文字写进 alt，或录成专栏、表格');
  return `<Picture src="${escapeAttribute(pictureFile(src))}" alt="${escapeAttribute(alt)}"${named} />`;
}

/** Where a picture is kept in the plan's folder. */
export const pictureFile = (src: string): string =>
  `pictures/${(src.startsWith('data:') ? 'picture' : decodeURIComponent(src)).split(/[?#]/)[0]!.split('/').at(-1)!.replace(/\s/g, '-')}`;
