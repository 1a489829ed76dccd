/** A copy of the project in which code may be broken: the working tree is never touched. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the tests of a file say. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Test files that could not even be read. */
  unread: number;
  /** What turned red first, empty while all are green. */
  first: string;
}

export interface Scratch {
  read(file: string): string;
  write(file: string, text: string): void;
  /** Runs the unit tests beside a file, until the first is red. */
  testBeside(file: string): Outcome;
  /** Runs the unit tests that reach any of the files, until the first is red. */
  testReaching(files: readonly string[]): Outcome;
  remove(): void;
}

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.astro']);

/** Copies the project in the present folder; its packages are linked. */
export function scratchCopy(): Scratch {
  const folder = mkdtempSync(path.join(tmpdir(), 'planbook-breaks-'));
  cpSync('.', folder, { recursive: true, filter: (from) => !LEFT_OUT.has(from) });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return {
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    testBeside: (file) => run(folder, ['run', `${path.dirname(file)}/`]),
    testReaching: (files) => run(folder, ['related', ...files, '--run']),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const SETTINGS = ['--config', 'scripts/testing/vitest.config.ts', '--root', '.', '--project', 'unit'];
const TOLD = ['--bail', '1', '--reporter', 'tap-flat'];

function run(folder: string, which: readonly string[]): Outcome {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...which, ...SETTINGS, ...TOLD],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return outcome(stdout);
}

/** @param tap lines such as `not ok 3 - src/a.test.ts > adds up # time=1ms`; a file that cannot be read has no name behind */
export function outcome(tap: string): Outcome {
  const lines = tap.split('\n').filter((line) => !/ # (SKIP|TODO)/.test(line));
  const red = lines.filter((line) => line.startsWith('not ok '));
  const failed = red.filter((line) => line.includes(' > ')).length;
  return {
    passed: lines.filter((line) => line.startsWith('ok ')).length,
    failed,
    unread: red.length - failed,
    first: red[0]?.replace(/^not ok \d+ - | # time=.*$/g, '') ?? '',
  };
}
