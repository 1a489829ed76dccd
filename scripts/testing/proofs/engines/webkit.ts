/** WebKitGTK, driven by its WebDriver on a screen that nobody sees (Debian: `webkit2gtk-driver`, `xvfb`). */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { comes, type Engine } from './engine.ts';

/** Rejects where there is no WebKitGTK. */
export async function webkit(): Promise<Engine> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser');
  if (!binary) throw new Error('there is no MiniBrowser: install webkit2gtk-driver');
  const port = 4000 + (process.pid % 20_000);
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', resolve);
  });
  const send = async (method: string, way: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${way}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: { message?: string } };
    if (!answer.ok) throw new Error(value.message);
    return value;
  };
  const stop = (): void => void process.kill(-child.pid!);
  const up = await comes(async () => Boolean(await send('GET', '/status')));
  if (!up) {
    stop();
    throw new Error('WebKitWebDriver does not answer');
  }
  const options = { binary, args: ['--automation'] };
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { pageLoad: 60_000, script: 20_000 });
  return {
    async open(url) {
      await send('POST', `${session}/url`, { url });
    },
    async ask(expression) {
      const script = `const done = arguments[0]; (async () => (${expression}))().then((it) => done(JSON.stringify(it ?? null)), (fault) => done(JSON.stringify({ fault: String(fault) })));`;
      return JSON.parse(String(await send('POST', `${session}/execute/async`, { script, args: [] })));
    },
    async close() {
      await send('DELETE', session).catch(() => undefined);
      await pause(200);
      stop();
    },
  };
}
