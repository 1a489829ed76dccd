/** What a build costs. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { progress } from '../../../src/site/build/progress.ts';

export interface BuildCost {
  seconds: number;
  /** Seconds of processor time of the build and its helpers; null where the system does not tell. */
  processor: number | null;
  /** Peak memory of the build and its helpers, in MB; null where the system does not tell. */
  memory: number | null;
}

/**
 * Builds the plans of `content` into `folder`.
 * @param label what the terminal shows meanwhile
 * @throws with what the build said when it failed
 */
export const measureBuild = (folder: string, label: string, content = 'content'): Promise<BuildCost> =>
  measureCommand('.', ['scripts/build.ts'], label, {
    PLANBOOK_CONTENT: content,
    PLANBOOK_DIST: folder,
  });

/**
 * Runs a Node program that builds something else.
 * @throws with what it said when it failed
 */
export async function measureCommand(
  folder: string,
  args: readonly string[],
  label: string,
  variables: Record<string, string> = {},
): Promise<BuildCost> {
  const started = performance.now();
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...variables };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let [peak, processor] = [0, 0];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!));
    processor = Math.max(processor, processorOf(child.pid!));
    progress(`${label}：${Math.round((performance.now() - started) / 1000)} 秒`);
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  progress('');
  if (code !== 0) throw new Error(`${label}没有建成：\n${said.slice(-2000)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processor: processor || null, memory: peak || null };
}

/** Resident memory of a process and all it has started, in MB; 0 where there is no /proc. */
const memoryOf = (pid: number): number =>
  sumOver(pid, (of) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${of}/status`))?.[1] ?? 0) / 1024);

/** A tick of the kernel's clock, in seconds: 100 a second on every Linux that people use. */
const TICK = 0.01;

/** Processor time of a process, all it has started and those of them that have ended, in seconds. */
const processorOf = (pid: number): number =>
  sumOver(pid, (of) => {
    // Behind the name, which may hold blanks: the 14th to 17th fields, own and ended children's time.
    const fields = read(`/proc/${of}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK;
  });

function sumOver(pid: number, figure: (pid: number) => number): number {
  try {
    // Each of its threads may have started some.
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + sumOver(Number(child), figure), figure(pid));
  } catch {
    return 0;
  }
}

const read = (file: string): string => readFileSync(file, 'utf8');
