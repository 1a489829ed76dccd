/** The check as a command, with a watch and a scale beside it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Content } from './spoil.ts';

const GIGABYTES = 1.5;

/** Checks a plan by `check`. @returns what was too much, empty where nothing was */
export async function checkApart(content: Content, seconds: number): Promise<string> {
  if (typeof content === 'string') return '';
  const root = mkdtempSync(path.join(tmpdir(), 'planbook-spoil-'));
  try {
    for (const [file, text] of content.files) {
      mkdirSync(path.dirname(path.join(root, content.id, file)), { recursive: true });
      writeFileSync(path.join(root, content.id, file), text);
    }
    const started = performance.now();
    const check = spawn(process.execPath, ['scripts/run.mjs', 'check'], {
      env: { ...process.env, PLANBOOK_CONTENT: root },
      stdio: 'ignore',
    });
    let most = 0;
    const scale = setInterval(() => (most = Math.max(most, memoryOf(check.pid!))), 50);
    const watch = setTimeout(() => check.kill('SIGKILL'), seconds * 1000);
    const [code] = await once(check, 'close');
    clearInterval(scale);
    clearTimeout(watch);
    if (code === null) return `no end after ${((performance.now() - started) / 1000).toFixed(0)} s`;
    return most > GIGABYTES ? `${most.toFixed(1)} GB` : '';
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The most memory a process has held, in gigabytes; 0 where the system does not say. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 2 ** 20;
  } catch {
    return 0;
  }
}
