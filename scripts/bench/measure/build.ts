/** What a build costs. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { progress } from '../../../src/site/build/progress.ts';

export interface BuildCost {
  seconds: number;
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
  let peak = 0;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!));
    progress(`${label}：${Math.round((performance.now() - started) / 1000)} 秒`);
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  progress('');
  if (code !== 0) throw new Error(`${label}没有建成：\n${said.slice(-2000)}`);
  return { seconds: (performance.now() - started) / 1000, memory: peak || null };
}

/** Resident memory of a process and all it has started, in MB; 0 where there is no /proc. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return own + children.filter(Boolean).reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
