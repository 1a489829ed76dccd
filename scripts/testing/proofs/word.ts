/**
 * `word [folder]`: LibreOffice opens the Word files of every plan of the folder (`content`). With all changes of the
 * tracked edition accepted every clause has the text shown, with all refused the text received; 28 characters stand in
 * a line of the whole and 22 lines on a page. Wants LibreOffice Writer with `python3-uno`, and `pdftotext`
 * (Debian: `libreoffice-writer python3-uno poppler-utils`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadsOf } from '../../../src/publish/downloads/downloads.ts';
import { imprintIn } from '../../../src/publish/downloads/imprint.ts';
import { listPlans } from '../../../src/site/plans/read-plan.ts';
import { clausesOfWord, type Side } from '../documents/word.ts';
import { documentPictures, planOf, type PlanFolder } from '../fixture-plans.ts';
import type { Verdict } from '../proof.ts';
import { printedGrid } from './word/grid.ts';

const SCRIPT = path.join(import.meta.dirname, 'word', 'changes.py');
const NEEDS =
  '要有 LibreOffice Writer、python3-uno 和 pdftotext：apt-get install libreoffice-writer python3-uno poppler-utils';

/** The Python that knows LibreOffice: a machine's own, for others have no `uno`. */
function python(): string {
  const found = ['python3', '/usr/bin/python3'].find(
    (one) => spawnSync(one, ['-c', 'import uno']).status === 0,
  );
  const there = (command: string): boolean => !spawnSync(command, ['--version']).error;
  if (!found || !there('soffice') || !there('pdftotext')) throw new Error(NEEDS);
  return found;
}

export default function prove([root = 'content']: string[]): Verdict {
  const command = python();
  const folder = mkdtempSync(path.join(tmpdir(), 'planbook-word-'));
  try {
    const looked = listPlans(root).map((id) => lookAt({ id, root }, folder, command));
    return {
      found: looked.reduce((sum, { found }) => sum + found, 0),
      wanted: looked.reduce((sum, { wanted }) => sum + wanted, 0),
      shortcomings: looked.flatMap(({ shortcomings }) => shortcomings),
      note: looked.map(({ note }) => note).join('; '),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts clauses, twice where there is a tracked edition: with its changes accepted and refused. */
function lookAt(from: PlanFolder, folder: string, command: string): Verdict {
  const plan = planOf(from);
  const downloads = downloadsOf(plan, imprintIn(plan, {}), () => documentPictures(from));
  const written = (name: string): string | null => {
    const file = downloads.find(({ path: own }) => own === `download/${name}`);
    if (!file) return null;
    writeFileSync(path.join(folder, name), file.bytes);
    return path.join(folder, name);
  };
  const opened = (how: string, file: string): { pages: number; bytes: Uint8Array } => {
    const target = path.join(folder, `${how}.docx`);
    const pages = execFileSync(command, [SCRIPT, how, file, target], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 240_000,
    });
    return { pages: Number(pages), bytes: readFileSync(target) };
  };
  const whole = written(`${from.id}.docx`)!;
  const tracked = written(`${from.id}-tracked.docx`);
  const sides: [Side, string][] = tracked
    ? [
        ['shown', 'accept'],
        ['received', 'reject'],
      ]
    : [];
  const wrong = sides.flatMap(([side, how]) => {
    const found = clausesOfWord(opened(how, tracked!).bytes, side);
    return plan.clauses
      .filter(
        ({ id, text, source }) =>
          bare(wholeOf(found, id)) !== bare(side === 'shown' ? text : (source ?? text)),
      )
      .map(({ id }) => `${from.id} ${id}: ${side}, found ${JSON.stringify(wholeOf(found, id).slice(0, 60))}`);
  });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, whole], {
    stdio: 'ignore',
  });
  const grid = printedGrid(
    execFileSync('pdftotext', ['-layout', whole.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' }),
  );
  // What is short has too few full pages to say how many lines one holds.
  const off =
    grid.pages < 20 || (grid.signs === 28 && grid.lines === 22)
      ? []
      : [`${from.id}: ${grid.signs} × ${grid.lines}`];
  const wanted = plan.clauses.length * sides.length;
  return {
    found: wanted - wrong.length,
    wanted,
    shortcomings: [...wrong, ...off],
    note: `${from.id}: ${grid.pages} pages of ${grid.signs} × ${grid.lines}`,
  };
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** A box and a table with all that is in them. */
const wholeOf = (found: ReadonlyMap<string, string>, id: string): string =>
  [id, ...[...found.keys()].filter((one) => new RegExp(`^${id}-[ir]\\d+$`).test(one))]
    .map((one) => found.get(one) ?? '')
    .join('\n');
