/** Firefox, driven by WebDriver BiDi, which it speaks itself (Debian: `firefox-esr`). */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from './engine.ts';

interface Answer {
  id?: number;
  type: string;
  result?: Record<string, unknown>;
  message?: string;
}

/** Rejects where there is no Firefox. */
export async function firefox(): Promise<Engine> {
  const profile = mkdtempSync(path.join(tmpdir(), 'planbook-firefox-'));
  const child = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { env: { ...process.env, HOME: profile } },
  );
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Firefox ended before it could be driven')));
    child.stderr.on('data', (said: Buffer) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said.toString());
      if (found) resolve(`${found[1]}/session`);
    });
  });
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = waiting.size + 1;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(answer.message);
    return answer.result!;
  };
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const { context } = contexts[0]!;
  await send('browsingContext.setViewport', { context, viewport: { width: 390, height: 800 } });
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async ask(expression) {
      const asked = `(async () => JSON.stringify(await (${expression})))()`;
      const said = (await send('script.evaluate', {
        expression: asked,
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (said.type !== 'success') throw new Error(said.exceptionDetails?.text);
      return said.result?.value === undefined ? undefined : JSON.parse(said.result.value);
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await send('browser.close', {}).catch(() => child.kill());
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
