/** Every file of a plan, and the folder of its chapters, as something else than what it should be. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messagePath, type PlanFiles } from '../../../../src/plan/authoring/files.ts';
import { readPlan } from '../../../../src/site/plans/read-plan.ts';
import type { PlanFolder } from '../../fixture-plans.ts';
import type { Spoil } from './spoil.ts';

/** Puts something else in the place of a file or folder. */
const KINDS: Record<string, (at: string) => void> = {
  'UTF-16': (at) => writeFileSync(at, `\ufeff${readFileSync(at, 'utf8')}`, 'utf16le'),
  'bytes of another encoding': (at) =>
    writeFileSync(
      at,
      readFileSync(at).map((byte) => (byte > 0x7f ? byte ^ 0x40 : byte)),
    ),
  'cut off': (at) => writeFileSync(at, readFileSync(at).subarray(0, -100)),
  empty: (at) => writeFileSync(at, ''),
  'a link to nowhere': (at) => replaced(at, () => symlinkSync('nowhere', at)),
  'a folder': (at) => replaced(at, () => mkdirSync(at)),
  absent: (at) => rmSync(at, { recursive: true }),
  misnamed: (at) => (cpSync(at, `${at}x`, { recursive: true }), rmSync(at, { recursive: true })),
};

/** What can be done to a folder, too. */
const OF_FOLDERS = ['a link to nowhere', 'absent', 'misnamed'];

/** Then what stood there is missed elsewhere. */
const GONE = ['absent', 'empty', 'cut off'];

function replaced(at: string, put: () => void): void {
  rmSync(at, { recursive: true });
  put();
}

/** Spoils of a copy on the disk, which is read as every plan is. */
export function fileSpoils({ id, root }: PlanFolder): Spoil[] {
  const plan = readPlan(id, root);
  return [...plan.files.keys(), 'chapters'].flatMap((file) =>
    Object.entries(KINDS)
      .filter(([kind]) => file !== 'chapters' || OF_FOLDERS.includes(kind))
      .map(([kind, spoil]): Spoil => ({
        of: file,
        kind,
        now: kind,
        make: () => ({
          content: readSpoilt({ id, root }, file, spoil),
          file: messagePath(plan, kind === 'misnamed' ? `${file}x` : file),
          lines: GONE.includes(kind) ? null : [1, Infinity],
        }),
      })),
  );
}

function readSpoilt({ id, root }: PlanFolder, file: string, spoil: (at: string) => void): PlanFiles {
  const copy = mkdtempSync(path.join(tmpdir(), 'planbook-spoil-'));
  try {
    cpSync(path.join(root, id), path.join(copy, id), { recursive: true });
    spoil(path.join(copy, id, file));
    return readPlan(id, copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
