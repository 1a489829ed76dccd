/** Counts what a page loads. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { BenchSite } from './server.ts';

export type TrafficKind = 'html' | 'css' | 'script' | 'data';

export interface Traffic {
  requests: number;
  /** Bodies as sent, without headers. */
  bytes: Record<TrafficKind, number>;
  /** Addresses in order of their first request; what was asked twice is in the browser's cache. */
  paths: string[];
}

const KINDS: Record<string, TrafficKind> = { '': 'html', '.html': 'html', '.css': 'css', '.js': 'script' };

/** Starts to count; the answer grows while the page loads. Call `clear` between two measurements. */
export function watchTraffic(page: Page, site: BenchSite): Traffic & { clear(): void } {
  const seen = new Set<string>();
  const traffic = { requests: 0, bytes: { html: 0, css: 0, script: 0, data: 0 }, paths: [] as string[] };
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (!protocol.startsWith('http') || seen.has(pathname)) return;
    seen.add(pathname);
    traffic.requests += 1;
    traffic.bytes[KINDS[path.extname(pathname)] ?? 'data'] += site.cost(pathname) ?? 0;
    traffic.paths.push(pathname);
  });
  const clear = (): void => {
    Object.assign(traffic, { requests: 0, bytes: { html: 0, css: 0, script: 0, data: 0 }, paths: [] });
  };
  return Object.assign(traffic, { clear });
}

export const totalBytes = ({ bytes }: Pick<Traffic, 'bytes'>): number =>
  Object.values(bytes).reduce((sum, value) => sum + value, 0);
