/** Finds a Chromium for the browser tests, or installs one. */
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** The same engine without the windows around it: tests take a quarter of the processor's time. */
const SHELLS: readonly string[] = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const WHOLE: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name: string): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

const firstOnPath = (names: readonly string[]): string | null =>
  names.map(onPath).find((found) => found !== null) ?? null;

/** Path of a browser: CHROME_PATH, a shell or a whole one on the PATH, or the one Playwright has installed. */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  return process.env.CHROME_PATH ?? firstOnPath([...SHELLS, ...WHOLE]) ?? (existsSync(own) ? own : null);
}

/** Installs a package of the system; says whether that was possible. */
function install(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  const quiet = 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq';
  try {
    execSync(`apt-get update -qq && ${quiet} ${name} fonts-noto-cjk`, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Installs a browser where none is found, a shell where only a whole one is; what cannot be installed is not missed. */
export function ensureBrowser(): void {
  if (process.env.CHROME_PATH || firstOnPath(SHELLS) || install(SHELLS[0]!)) return;
  if (findBrowser() || install(WHOLE[0]!)) return;
  execSync('npx playwright-core install chromium', { stdio: 'inherit' });
  if (!findBrowser()) throw new Error('没有浏览器：装好 Chromium，或用 CHROME_PATH 指明它在哪里');
}

const options = () => ({
  // Of its own two, Playwright knows by itself where the shell is.
  executablePath: findBrowser() === chromium.executablePath() ? undefined : findBrowser()!,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Starts the browser that was found. */
export const launch = (): Promise<Browser> => chromium.launch(options());

/** Starts it for several processes, each with contexts of its own: they connect to its `wsEndpoint()`. */
export const launchShared = (): Promise<BrowserServer> => chromium.launchServer(options());
