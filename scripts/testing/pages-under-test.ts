/** One page of every kind, for what must hold of all of them. */
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

export const PAGES: Readonly<Record<string, string>> = {
  root: '/',
  home: '/xiping-145/',
  'notice and preface': '/xiping-145/0/',
  'a chapter with tables': '/xiping-145/2/',
  'the longest chapter': '/xiping-145/5/',
  'the whole text': '/xiping-145/full/',
  goals: '/xiping-145/goals/',
  projects: '/xiping-145/projects/',
  places: '/xiping-145/places/',
  'one place': '/xiping-145/places/baicheng/',
  glossary: '/xiping-145/glossary/',
  errata: '/xiping-145/errata/',
  checks: '/xiping-145/checks/',
  data: '/xiping-145/data/',
  search: '/xiping-145/search/',
  'search with results': '/xiping-145/search/?q=嫘祖',
  'search without results': '/xiping-145/search/?q=区块链元宇宙',
  'search for a number': '/xiping-145/search/?q=3.2',
  // Some servers show a page of their own.
  ...(inject('ownNotFound') ? { 'an address that is not there': '/xiping-145/99/' } : {}),
};

/** Opens a page and waits until what it shows by itself is there. */
export async function openPage(context: BrowserContext, site: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site + path);
  if (path.includes('?q=')) await page.locator('plan-search[data-answered]').waitFor();
  return page;
}

/** Has every page of the context shown as a reader chose it, `view=elder&colors=dark`. */
export async function choose(context: BrowserContext, kept: string): Promise<void> {
  await context.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
}
