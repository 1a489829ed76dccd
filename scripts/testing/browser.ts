/** Finds a Chromium for the browser tests, or installs one. */
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name: string): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** Path of a browser: CHROME_PATH, one on the PATH, or the one Playwright has installed. */
export function findBrowser(): string | null {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Installs a browser where none is found: the system's package where that is possible, else Playwright's own. */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  const run = (command: string): void => void execSync(command, { stdio: 'inherit' });
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    run(
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk',
    );
  } else run('npx playwright-core install chromium');
  if (!findBrowser()) throw new Error('没有浏览器：装好 Chromium，或用 CHROME_PATH 指明它在哪里');
}

/** Starts the browser that was found. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser()!,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
