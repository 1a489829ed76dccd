/** A document of parts as one file, made in the reader's browser. */
import type { DocumentParts } from '../../documents/pictures.ts';
import { packed, zip } from '../../documents/zip.ts';

/** @param day the date of every part, `2026-11-27` */
export async function archiveHere(parts: DocumentParts, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const written = [...parts].map(async ([name, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return packed(name, bytes, await deflated(bytes));
  });
  return zip(await Promise.all(written), day);
}

/** Nothing where the browser cannot: then the part is stored as it is. */
async function deflated(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    const made = stream.pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(made).arrayBuffer());
  } catch {
    return undefined;
  }
}
