/** Reads a text file as editors leave them. */

/** In UTF-8, UTF-16 with its mark, or what Chinese Windows writes; throws where it is none of them. */
export function decodedText(bytes: Uint8Array): string {
  const mark = bytes[0]! * 256 + bytes[1]!;
  const names = mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const name of names) {
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      // Then it is in the next one.
    }
  }
  throw new Error('no text');
}
