/** Builds: to the end, or killed at a moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Moment } from './moments.ts';

export const SIGNALS = ['SIGTERM', 'SIGKILL', 'SIGINT'] as const;
export type Signal = (typeof SIGNALS)[number];

/** A build in a group of its own, as a terminal starts one. */
function start(content: string, dist: string): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production', PLANBOOK_CONTENT: content, PLANBOOK_DIST: dist };
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build'], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A proof that is stopped stops its build.
  const stop = (): void => void process.kill(-build.pid!, 'SIGKILL');
  process.once('exit', stop);
  build.once('close', () => process.off('exit', stop));
  return build;
}

/** Builds to the end. Throws, with what the build said, where it fails. */
export async function buildWhole(content: string, dist: string): Promise<void> {
  const build = start(content, dist);
  let said = '';
  build.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error(`kills: a build failed: ${said}`);
}

/** @returns whether the build was killed; false where it was over before */
export async function killBuild(
  content: string,
  dist: string,
  moment: Moment,
  signal: Signal,
): Promise<boolean> {
  const build = start(content, dist);
  build.stderr!.resume();
  const over = once(build, 'close');
  const isOver = (): boolean => build.exitCode !== null || build.signalCode !== null;
  await Promise.race([moment.come(Date.now(), isOver), over]);
  // From a keyboard the whole group is interrupted; else one process is stopped.
  if (!isOver()) process.kill(signal === 'SIGINT' ? -build.pid! : build.pid!, signal);
  const [code] = await over;
  return code !== 0;
}
