/** A picture in the text of a Word file. */
import { toXml } from '../xml.ts';
import { FULL_WIDTH } from './table.ts';

export interface WordPicture {
  bytes: Uint8Array;
  /** `image/png`. */
  type: string;
}

/** English metric units of a pixel, of which an inch has 96, and of a twip. */
const [PIXEL, TWIP] = [9525, 635];
/** As wide as the text, as high as eighteen of its lines. */
const MOST = { width: FULL_WIDTH * TWIP, height: 18 * 579 * TWIP };

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** The name of a picture's part below `word/`. @param number from 1 */
export const wordPicturePart = (number: number, { type }: WordPicture): string =>
  `media/picture${number}.${type.slice(type.indexOf('/') + 1)}`;

/** The id by which the text names the picture's part. */
export const wordPictureId = (number: number): string => `picture${number}`;

/**
 * A run with the picture, no larger than the page allows.
 * @param number among the pictures of the file, from 1
 * @param alt the words for those who do not see it
 */
export function wordPictureRun(
  number: number,
  { width, height }: { width: number; height: number },
  alt: string,
): string {
  const scale = Math.min(PIXEL, MOST.width / width, MOST.height / height);
  const size = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
  const name = `id="${number}" name="${wordPictureId(number)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${name} descr="${toXml(alt)}"/>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${wordPictureId(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
