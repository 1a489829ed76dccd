/** One page of every kind, for what must hold of all of them. */
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

/** The plan whose site is tested. */
export const PLAN = inject('plans')[0]!.id;
/** A word that most of its chapters have, and the page of a place it names. */
export const { word: WORD, place: PLACE } = {
  'yunting-155': { word: '云汀', place: 'qingxi' },
  'xiping-145': { word: '嫘祖', place: 'wugouying' },
}[PLAN]!;

export const SAMPLE_PAGES: Readonly<Record<string, string>> = {
  root: '/',
  home: `/${PLAN}/`,
  'notice and preface': `/${PLAN}/0/`,
  'a chapter with tables': `/${PLAN}/2/`,
  'the longest chapter': `/${PLAN}/5/`,
  'a chapter without sections': `/${PLAN}/11/`,
  'the whole text': `/${PLAN}/full/`,
  goals: `/${PLAN}/goals/`,
  projects: `/${PLAN}/projects/`,
  places: `/${PLAN}/places/`,
  'one place': `/${PLAN}/places/${PLACE}/`,
  glossary: `/${PLAN}/glossary/`,
  errata: `/${PLAN}/errata/`,
  checks: `/${PLAN}/checks/`,
  data: `/${PLAN}/data/`,
  verify: `/${PLAN}/verify/`,
  download: `/${PLAN}/download/`,
  // Of an invented plan an earlier edition is kept.
  ...(PLAN === 'yunting-155' ? { changes: `/${PLAN}/changes/` } : {}),
  search: `/${PLAN}/search/`,
  'search with results': `/${PLAN}/search/?q=${WORD}`,
  'search without results': `/${PLAN}/search/?q=区块链元宇宙`,
  'search for a number': `/${PLAN}/search/?q=3.2`,
  // Some servers show a page of their own.
  ...(inject('ownNotFound') ? { 'an address that is not there': `/${PLAN}/99/` } : {}),
};

/** Shows a page and waits until what it shows by itself is there. */
export async function show(page: Page, site: string, path: string): Promise<void> {
  await page.goto(site + path);
  if (path.includes('?q=')) await page.locator('plan-search[data-answered]').waitFor();
}

/** Opens a page and waits until what it shows by itself is there. */
export async function openPage(context: BrowserContext, site: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await show(page, site, path);
  return page;
}

/**
 * Has so many pages of the context show addresses one after the other: where each must wait, none waits for another.
 * @param look what is found of an address that is shown
 * @returns what was found, by address; those of which nothing was found are left out
 */
export async function lookAtAll(
  context: BrowserContext,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<string[]>,
  atOnce = 1,
): Promise<Record<string, string[]>> {
  const left = [...paths];
  const found: Record<string, string[]> = {};
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const list = await look(page, path);
      if (list.length > 0) found[path] = list;
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** Has every page of the context shown as a reader chose it, `view=elder&colors=dark`. */
export async function choose(context: BrowserContext, kept: string): Promise<void> {
  await context.addInitScript((text) => localStorage.setItem('planbook:reading', text), kept);
}

const CHOICES = ['view', 'size', 'spacing', 'colors', 'marks'];

/**
 * Has an open page shown so. The script before the first paint puts what was chosen on `<html>` and nowhere else, and so
 * does this; a page without that script takes no choice.
 */
export async function chooseNow(page: Page, kept: string): Promise<void> {
  await page.evaluate(
    ([names, text]) => {
      const { dataset } = document.documentElement;
      if (!('script' in dataset)) return;
      for (const name of names) delete dataset[name];
      new URLSearchParams(text).forEach((value, name) => (dataset[name] = value));
    },
    [CHOICES, kept] as const,
  );
}
