/** The bytes of a text in GB 18030, for tests: the decoder turned round. */
const decoder = new TextDecoder('gb18030', { fatal: true });

let table: Map<string, readonly number[]> | undefined;

/** Every sign of two bytes; Chinese plans need no other. */
function signs(): Map<string, readonly number[]> {
  const all = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      all.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  return all;
}

export function gb18030(text: string): Uint8Array {
  const known = (table ??= signs());
  return new Uint8Array(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : known.get(sign)!)),
  );
}
