/**
 * `epub [folder]`: EPUBCheck of the W3C, where the machine has it (Debian: `epubcheck`), finds no error and no warning in
 * the e-book of any plan of the folder (`content`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadsOf } from '../../../src/publish/downloads/downloads.ts';
import { imprintIn } from '../../../src/publish/downloads/imprint.ts';
import { listPlans } from '../../../src/site/plans/read-plan.ts';
import { documentPictures, planOf } from '../fixture-plans.ts';
import type { Verdict } from '../proof.ts';

export default function prove([root = 'content']: string[]): Verdict {
  const folder = mkdtempSync(path.join(tmpdir(), 'planbook-epub-'));
  try {
    const plans = listPlans(root);
    const found = plans.map((id) => {
      const plan = planOf({ id, root });
      const book = downloadsOf(plan, imprintIn(plan, {}), () => documentPictures({ id, root })).find(
        ({ path: name }) => name.endsWith('.epub'),
      )!;
      const file = path.join(folder, `${id}.epub`);
      writeFileSync(file, book.bytes);
      const { stdout, stderr, error } = spawnSync('java', ['-jar', '/usr/share/java/epubcheck.jar', file], {
        encoding: 'utf8',
      });
      if (error) throw error;
      const said = `${stdout}${stderr}`;
      const clean = /0 fatals \/ 0 errors \/ 0 warnings/.test(said);
      return clean ? [] : [`${id}: ${said.trim()}`];
    });
    const shortcomings = found.flat();
    return { found: plans.length - shortcomings.length, wanted: plans.length, shortcomings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
