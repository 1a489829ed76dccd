/** Packs gzip files again as tightly as gzip can: the program and the list of an index are most of a first search. */
import { gzipAsync, type ZopfliOptions } from '@gfx/zopfli';
import { gunzipSync } from 'node:zlib';

/**
 * Three blocks for a list (8 KB): more take ten times as long and make it longer, as it is and as servers send it, which
 * pack it again. For the program (130 KB) more than six take twice as long and save nothing.
 */
const effort = ({ length }: Uint8Array): ZopfliOptions =>
  length < 20_000 ? { numiterations: 3, blocksplittingmax: 3 } : { numiterations: 2, blocksplittingmax: 6 };

/** The same program comes with the index of every plan. */
const known = new Map<string, Promise<Uint8Array>>();

/** The same content as gzip in fewer bytes, where that can be. */
export async function repack(before: Uint8Array): Promise<Uint8Array> {
  const key = Buffer.from(before).toString('latin1');
  const packed = known.get(key) ?? gzipAsync(gunzipSync(before), effort(before));
  known.set(key, packed);
  const after = await packed;
  // A copy of its own: it gets a checksum, and the next plan has the same program.
  return after.length < before.length ? Uint8Array.from(after) : before;
}
