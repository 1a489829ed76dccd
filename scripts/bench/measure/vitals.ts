/** What a reader on a slow phone feels: LCP, CLS, TBT. */
import type { Browser, Page } from 'playwright-core';

export interface Vitals {
  /** Milliseconds to the largest paint. */
  lcp: number;
  cls: number;
  /** Milliseconds beyond 50 of every long task after the first paint. */
  tbt: number;
}

/** DevTools' «Slow 4G»: 1.6 Mbit/s less protocol, 562 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** Loads a page once, cold, on a slow phone. */
export async function vitals(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  try {
    await slowDown(page);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForTimeout(1000);
    return await page.evaluate(() => (window as unknown as { vitals: () => Vitals }).vitals());
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Runs in the page before anything else. */
function observe(): void {
  let [lcp, cls] = [0, 0];
  const tasks: PerformanceEntry[] = [];
  const watch = (type: string, see: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', (entry) => (lcp = entry.startTime));
  watch('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) cls += shift.value;
  });
  watch('longtask', (entry) => tasks.push(entry));
  const blocked = (): number => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return tasks
      .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, painted))
      .reduce((sum, after) => sum + Math.max(0, after - 50), 0);
  };
  Object.assign(window, { vitals: () => ({ lcp, cls, tbt: blocked() }) });
}
