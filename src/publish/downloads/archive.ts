/** A document of parts as one file. */
import { deflateRawSync } from 'node:zlib';
import { EPUB_TYPE } from '../../documents/epub/book.ts';
import type { DocumentParts } from '../../documents/pictures.ts';
import { packed, zip } from '../../documents/zip.ts';

/**
 * Pictures are small as they are; what kind of file an e-book is must be readable in it as it stands.
 * @param day the date of every part, `2026-11-27`
 */
export function archive(parts: Readonly<DocumentParts>, day: string): Uint8Array<ArrayBuffer> {
  const written = [...parts].map(([name, content]) => {
    if (typeof content !== 'string') return packed(name, content);
    const bytes = Buffer.from(content);
    return packed(name, bytes, content === EPUB_TYPE ? undefined : deflateRawSync(bytes, { level: 9 }));
  });
  return zip(written, day);
}
