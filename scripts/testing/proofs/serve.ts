/**
 * `serve [seconds] [seed]`: the server of `npm start` lives through 200 connections at once, with downloads broken off, bad
 * ranges and addresses, while builds take the place of what it serves; and loses no handle. Loopback only.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesOf } from '../../../src/site/check/site-files.ts';
import { random } from '../../bench/measure/statistics.ts';
import type { Verdict } from '../proof.ts';
import { VISITS } from './serve/client.ts';

const AT_ONCE = 200;
/** Handles a server may hold more than before, of what Node opens for itself. */
const SLACK = 3;

export default async function prove([seconds = '60', seed = '16']: string[]): Promise<Verdict> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planbook-serve-'));
  const env = { ...process.env, PLANBOOK_DIST: path.join(folder, 'dist'), PORT: '0', NODE_ENV: 'production' };
  let server: ChildProcess | undefined;
  try {
    await build(env);
    const started = await start(env);
    server = started.server;
    const { port, complaints } = started;
    const files = filesOf(env.PLANBOOK_DIST).map((file) => `/${encodeURI(file)}`);
    const alive = (): boolean => started.server.exitCode === null;
    await visitAll(port, files.slice(0, 50), () => false, random(1));
    const before = await settled(server);
    const until = Date.now() + Number(seconds) * 1000;
    const [visits, builds] = await Promise.all([
      visitAll(port, files, () => Date.now() < until && alive(), random(Number(seed))),
      buildUntil(env, until),
    ]);
    const after = await settled(server);
    const lives = alive() && (await answers(port));
    const shortcomings = [
      ...visits.wrong,
      ...(lives ? [] : ['the server is dead']),
      ...(after > before + SLACK ? [`${after - before} handles are lost`] : []),
      ...complaints().slice(0, 5),
    ];
    const note = `visits right (${builds} builds beside, handles ${before} → ${after})`;
    return { found: visits.right, wanted: visits.all, shortcomings, note };
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Environment = NodeJS.ProcessEnv & { PLANBOOK_DIST: string };

const command = (name: string): string[] => ['scripts/run.mjs', name];

function build(env: Environment): Promise<void> {
  const child = spawn(process.execPath, command('build'), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`serve: a build failed: ${said}`)),
    );
  });
}

async function buildUntil(env: Environment, until: number): Promise<number> {
  let builds = 0;
  do {
    await build(env);
    builds += 1;
  } while (Date.now() < until);
  return builds;
}

async function start(
  env: Environment,
): Promise<{ server: ChildProcess; port: number; complaints: () => string[] }> {
  const server = spawn(process.execPath, command('serve'), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let heard = '';
  server.stderr.on('data', (text: Buffer) => (heard += text.toString()));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (found) resolve(Number(found));
    });
    server.on('exit', () => reject(new Error(`serve: it did not start: ${heard}`)));
  });
  return { server, port, complaints: () => heard.split('\n').filter(Boolean) };
}

async function visitAll(
  port: number,
  files: readonly string[],
  goesOn: () => boolean,
  next: () => number,
): Promise<{ all: number; right: number; wrong: string[] }> {
  const told = new Map<string, number>();
  let all = 0;
  let right = 0;
  const one = async (): Promise<void> => {
    do {
      const [name, visit] = VISITS[Math.floor(next() * VISITS.length)]!;
      const wrong = await visit(port, files[Math.floor(next() * files.length)]!);
      all += 1;
      if (wrong) told.set(`${name}: ${wrong}`, (told.get(`${name}: ${wrong}`) ?? 0) + 1);
      else right += 1;
    } while (goesOn());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { all, right, wrong: [...told].map(([what, times]) => `who ${what} (${times} times)`) };
}

/** Open handles of a process; 0 where the system does not say. */
const handlesOf = ({ pid }: ChildProcess): number =>
  existsSync(`/proc/${pid}/fd`) ? readdirSync(`/proc/${pid}/fd`).length : 0;

/** Handles when no connection ends any more: when they have not become fewer for some seconds. */
async function settled(server: ChildProcess): Promise<number> {
  let fewest = handlesOf(server);
  for (let quiet = 0; quiet < 16; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = handlesOf(server);
    if (now < fewest) quiet = 0;
    fewest = Math.min(fewest, now);
  }
  return fewest;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );
