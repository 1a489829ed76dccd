/** The number drawn beside a clause is the one that its address and its citation have. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browser, browserForAll } from '../page-under-test.ts';
import { lookAtAll, PLAN } from '../pages-under-test.ts';

const [site, folder] = [inject('site'), inject('folder')];
browserForAll();

/** Whether a page of the plan shows its text. */
const hasText = (name: string): boolean => {
  const file = path.join(folder, PLAN, name, 'index.html');
  return existsSync(file) && readFileSync(file, 'utf8').includes('<article class="text');
};

/** Runs in the page: clauses whose counters, as the styles set them, stand at another number than their id. */
function misnumbered(): string[] {
  const counts: Record<string, number> = {};
  const found: string[] = [];
  let drawn = 0;
  for (const element of document.querySelectorAll('.text, .text *')) {
    const { counterReset, counterIncrement } = getComputedStyle(element);
    for (const [, name] of counterReset.matchAll(/(\w+) 0/g)) counts[name!] = 0;
    for (const [, name] of counterIncrement.matchAll(/(\w+) 1/g)) counts[name!] = (counts[name!] ?? 0) + 1;
    const handle = element.querySelector(':scope > .self');
    const counter = handle && /^counter\((\w+)\)$/.exec(getComputedStyle(handle, '::before').content)?.[1];
    if (!counter) continue;
    drawn += 1;
    const number = Number(/\d+$/.exec(element.id)![0]);
    if (counts[counter] !== number) found.push(`${element.id}: ${counts[counter]}`);
  }
  return drawn > 0 ? found : ['no number is drawn'];
}

test('numbers beside clauses are those of their ids, in every chapter and in the whole text', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const pages = readdirSync(path.join(folder, PLAN)).filter(hasText);
  expect(pages).toContain('full');
  const look = async (page: Page, name: string): Promise<string[]> => {
    await page.goto(`${site}/${PLAN}/${name}/`);
    return page.evaluate(misnumbered);
  };
  expect(await lookAtAll(context, pages, look, 2)).toEqual({});
  await context.close();
});
