/** Packs gzip files again as tightly as gzip can: the program and the list of an index are most of a first search. */
import { gzipAsync, type ZopfliOptions } from '@gfx/zopfli';
import { gunzipSync } from 'node:zlib';
import { kept } from './kept.ts';

/**
 * Three blocks for a list (8 KB): more take ten times as long and make it longer, as it is and as servers send it, which
 * pack it again. For the program (130 KB) more than six take twice as long and save nothing.
 */
const effort = ({ length }: Uint8Array): ZopfliOptions =>
  length < 20_000 ? { numiterations: 3, blocksplittingmax: 3 } : { numiterations: 2, blocksplittingmax: 6 };

/**
 * The same content as gzip in fewer bytes, where that can be.
 * @param isProgram whether it is the program, which comes with the index of every plan
 */
export async function repack(before: Uint8Array, isProgram: boolean): Promise<Uint8Array> {
  const options = effort(before);
  const pack = (): Promise<Uint8Array> => gzipAsync(gunzipSync(before), options);
  const after = isProgram ? await kept([before, JSON.stringify(options)], pack) : await pack();
  return after.length < before.length ? after : before;
}
