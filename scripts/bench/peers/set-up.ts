/** Writes the peers' projects and installs them, outside the repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toChinese } from '../../../src/text/numerals.ts';
import { progress } from '../../../src/site/build/progress.ts';
import type { Peer } from './projects.ts';
import { plainChapter, type PlainChapter } from './text.ts';

/** The chapters of a plan as plain Markdown, in order. */
export function chaptersOf(plan: string): PlainChapter[] {
  const folder = path.join('content', plan, 'chapters');
  return readdirSync(folder)
    .sort()
    .map((name) =>
      plainChapter(readFileSync(path.join(folder, name), 'utf8'), (number, title) =>
        number === 0 ? title : `第${toChinese(number)}章 ${title}`,
      ),
    );
}

/**
 * The peer's project, ready to build. Its packages stay from run to run while their versions are the same.
 * @returns the project's folder
 * @throws with what npm said when it could not install
 */
export function setUp(peer: Peer, title: string, chapters: readonly PlainChapter[]): string {
  const folder = path.join(os.tmpdir(), 'planbook-peers', peer.name.toLowerCase());
  const needs = `${JSON.stringify(
    { private: true, type: 'module', dependencies: peer.packages, overrides: peer.overrides },
    null,
    2,
  )}\n`;
  const list = path.join(folder, 'package.json');
  if (!existsSync(list) || readFileSync(list, 'utf8') !== needs) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    progress(`同类：安装 ${peer.name}`);
    // Named only when it is installed: a failed installation is tried again.
    const fresh = path.join(folder, 'package.json');
    writeFileSync(fresh, needs);
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      rmSync(fresh);
      throw new Error(`${peer.name} 没有装上：\n${stderr.slice(-2000)}`);
    }
  }
  for (const [name, text] of Object.entries(peer.files(title, chapters))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  progress('');
  return folder;
}
