/** Packs gzip files again as tightly as gzip can: the program and the list of an index are most of a first search. */
import { gzipAsync } from '@gfx/zopfli';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** More takes three times as long and saves forty bytes. */
const EFFORT = { numiterations: 2, blocksplittingmax: 6 };

/** The same program comes with the index of every plan. */
const known = new Map<string, Promise<Uint8Array>>();

/** Rewrites a gzip file with the same content in fewer bytes. */
export async function repack(file: string): Promise<void> {
  const before = readFileSync(file);
  const key = before.toString('latin1');
  const packed = known.get(key) ?? gzipAsync(gunzipSync(before), EFFORT);
  known.set(key, packed);
  const after = await packed;
  if (after.length < before.length) writeFileSync(file, after);
}
