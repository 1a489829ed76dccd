/** A Word file: mammoth makes a web page of it, which is read as one. */
import mammoth from 'mammoth';
import { withNumbers } from './word-numbers.ts';
import { linesOfWebPage } from './web-page.ts';
import type { Extract } from './received.ts';

const LEVELS = [1, 2, 3, 4, 5, 6];

/** Styles by the names Word and WPS give them; level `n` of an outline is written in as style `outline-n`. */
const STYLES = [
  ...LEVELS.flatMap((n) => [
    `p.outline-${n} => h${n}:fresh`,
    `p[style-name='heading ${n}'] => h${n}:fresh`,
    `p[style-name='标题 ${n}'] => h${n}:fresh`,
  ]),
  ...[...LEVELS, 7, 8, 9].flatMap((n) => [
    `p[style-name='toc ${n}'] => p.toc:fresh`,
    `p[style-name='目录 ${n}'] => p.toc:fresh`,
  ]),
  "p[style-name='TOC Heading'] => p.toc:fresh",
  "p[style-name='TOC 标题'] => p.toc:fresh",
];

/** What mammoth says of its own accord and no reader need know. */
const NOISE = /outline-\d|Unrecognised (paragraph|run|table) style|w:numPr/;

/** @returns the lines, and the pictures inside the file by the address the lines give them */
export async function readWord(bytes: Uint8Array): Promise<Extract & { pictures: Map<string, Uint8Array> }> {
  const pictures = new Map<string, Uint8Array>();
  const numbered = withNumbers(bytes);
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(numbered.bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async (image) => {
        const src = `pictures/${pictures.size + 1}.${image.contentType.split('/')[1]!.replace(/^x-|\+xml$/g, '')}`;
        pictures.set(src, new Uint8Array(await image.readAsArrayBuffer()));
        return { src };
      }),
    },
  );
  const { lines, remarks } = linesOfWebPage(value.replaceAll('\t', '\u2003\u2003'));
  const unread = messages.map(({ message }) => message).filter((message) => !NOISE.test(message));
  return {
    lines,
    remarks: [
      ...remarks,
      ...numbered.remarks,
      ...[...new Set(unread)].map((message) => `Word 文件里有读不出的部分，对照原件补上：${message}`),
    ],
    pictures,
  };
}
