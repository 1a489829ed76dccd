/** The picture a chat or a forum shows beside a link: the site's sign, 1200 × 630, without words. */
import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [1200, 630];
/** The colours of `public/icon.svg`. */
const COLOURS = [
  [0x9a, 0x1f, 0x1a],
  [0xfd, 0xfc, 0xf9],
];

/** Its shapes, in units of the icon's grid of 32: x, y, width, height, colour. */
const SHAPES: [number, number, number, number, number][] = [
  [8, 7, 7, 19, 1],
  [17, 7, 7, 19, 1],
  ...[10, 19].flatMap((x) =>
    [10.3, 14.3, 18.3].map((y): [number, number, number, number, number] => [x, y, 3, 1.4, 0]),
  ),
];

/** A PNG file. */
export function coverImage(): Buffer {
  const unit = HEIGHT / 32;
  const left = (WIDTH - HEIGHT) / 2;
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (const [x, y, width, height, colour] of SHAPES)
    for (let row = Math.round(y * unit); row < Math.round((y + height) * unit); row += 1) {
      const start = row * (WIDTH + 1) + 1;
      rows.fill(colour, start + Math.round(left + x * unit), start + Math.round(left + (x + width) * unit));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits a point, colours from a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(COLOURS.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}
