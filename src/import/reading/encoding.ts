/** Which encoding a text was saved in: the first of the country's that reads every byte of it. */

export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'GB 18030';
}

/** @returns the text with tidy line ends and no byte order mark, or `null` where no encoding fits */
export function decode(bytes: Uint8Array): Decoded | null {
  for (const encoding of candidates(bytes)) {
    const text = strictly(bytes, encoding);
    if (text === null || !isText(text)) continue;
    return { text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), encoding };
  }
  return null;
}

/** A mark at the beginning decides; half of each pair of bytes zero in ASCII and line ends means UTF-16. */
function candidates(bytes: Uint8Array): Decoded['encoding'][] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['UTF-16 LE'];
  if (first === 0xfe && second === 0xff) return ['UTF-16 BE'];
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  if (zeros[0]! + zeros[1]! > 0) return zeros[0]! > zeros[1]! ? ['UTF-16 BE'] : ['UTF-16 LE'];
  return ['UTF-8', 'GB 18030'];
}

function strictly(bytes: Uint8Array, encoding: Decoded['encoding']): string | null {
  try {
    return new TextDecoder(encoding.toLowerCase().replace(' ', ''), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No control signs, and hardly a code that stands for no sign: bytes at random give one in three. */
function isText(text: string): boolean {
  if (/[\0-\x08\x0e-\x1a]/.test(text)) return false;
  const strange = text.match(/[\p{Cn}\p{Co}\p{Cs}]/gu)?.length ?? 0;
  return strange * 20 <= text.length;
}
