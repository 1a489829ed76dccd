/** What is near at hand on a phone: the bar, the first words, who issued the plan, the contents, a place's projects. */
import type { Browser, Page } from 'playwright-core';
import type { Figure } from './figure.ts';

const PHONE = { viewport: { width: 360, height: 740 }, serviceWorkers: 'block' } as const;
const VIEWS = ['', 'elder'] as const;

const edge = (page: Page, selector: string, side: 'top' | 'bottom'): Promise<number> =>
  page
    .locator(selector)
    .evaluateAll(
      (all, which) => Math.ceil(Math.max(...all.map((one) => one.getBoundingClientRect()[which]))),
      side,
    );

export async function nearness(browser: Browser, site: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const view of VIEWS) {
    const context = await browser.newContext(PHONE);
    await context.addInitScript((text) => localStorage.setItem('planbook:reading', text), `view=${view}`);
    const page = await context.newPage();
    const shown = view ? ', 长辈版' : '';
    await page.goto(`${site}/5/`);
    const words = await edge(page, '#c5-p1', 'top');
    await page.evaluate(() => scrollTo({ top: 6000, behavior: 'instant' }));
    const bar = await edge(page, '.top', 'bottom');
    figures.push({ what: `bar in mid-chapter on a phone${shown}, px`, found: bar, least: 48, most: 58 });
    const taps = await page.locator('.top > :is(.find, .menu, .panel)').count();
    figures.push({ what: `目录, 搜索, 大字 one tap away${shown}`, found: taps, least: 3, most: 3 });
    if (!view) figures.push({ what: 'first words of a chapter on a phone, px', found: words, most: 260 });
    await context.close();
  }
  const page = await (await browser.newContext(PHONE)).newPage();
  await page.goto(`${site}/`);
  figures.push(
    {
      what: 'issuer, number and date on home, px',
      found: await edge(page, '.cover .fields div', 'bottom'),
      most: 740,
    },
    { what: 'search fields on home', found: await fields(page), least: 1, most: 1 },
    ...(await contents(page, site)),
  );
  await page.goto(`${site}/places/wugouying/`);
  const last = page.locator('.place-page section').first().locator('.place-records > li').last();
  const bottom = await last.evaluate((row) => Math.ceil(row.getBoundingClientRect().bottom));
  figures.push({ what: 'last project of 五沟营镇, px', found: bottom, most: 2 * 740 });
  await page.close();
  return [...figures, ...(await tree(browser, site))];
}

const fields = (page: Page): Promise<number> =>
  page.locator('input[type=search]').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

/** Pages from which 目录 does not lead to the contents. */
async function contents(page: Page, site: string): Promise<Figure[]> {
  let wrong = 0;
  for (const path of ['', '5/', 'goals/', 'places/', 'errata/', 'search/', 'data/']) {
    await page.goto(`${site}/${path}`);
    await page
      .locator('.ways a')
      .first()
      .evaluate((a) => (a as HTMLElement).click());
    await page.waitForFunction(() => location.hash === '#contents').catch(() => null);
    const top = await page.locator('#contents').evaluate((one) => one.getBoundingClientRect().top);
    if (top < -2 || top > 200) wrong += 1;
  }
  return [{ what: 'kinds of pages whose 目录 misses the contents', found: wrong, least: 0, most: 0 }];
}

async function tree(browser: Browser, site: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.goto(`${site}/5/`);
  await page.evaluate(() => scrollTo({ top: 6000, behavior: 'instant' }));
  const beside = page.locator('.tree > ol > li').first();
  const seen = await beside.evaluate((li) => {
    const { top, bottom } = li.closest('.tree')!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight + 1 ? 1 : 0;
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.locator('.menu summary').click();
  const inDrawer = await page.locator('.tree > ol > li').count();
  await page.close();
  return [
    { what: 'tree beside the text in mid-chapter at 1440 px', found: seen, least: 1 },
    { what: 'lines of the tree in the drawer', found: inDrawer, least: 13 },
  ];
}
