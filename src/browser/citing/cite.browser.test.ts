/** Citing on the built page: the menu of a clause, selected words, what the clipboard gets. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { publishedClauses, withoutBlanks } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';
import { editionName, type PlanEdition } from '../../naming/edition.ts';
import { PLAN } from '../../../scripts/testing/pages-under-test.ts';

const site = inject('site');
const NAME = '《云汀县国民经济和社会发展第十五个五年规划纲要》（云政〔2026〕3号）';
/** As the plan's own data call it. */
const EDITION = (
  JSON.parse(readFileSync(path.join(inject('folder'), PLAN, 'data/plan.json'), 'utf8')) as {
    edition: PlanEdition;
  }
).edition;
const WORDS =
  '着力培育服装加工产业集群。以云汀服装城为依托，围绕面料、智能针织、纱线等上下游产业链招商，完善产业配套，降低企业供应链成本，服装产业产值突破50亿元，打造知名服装制造名城。';

pageForAll({ permissions: ['clipboard-read', 'clipboard-write'] });

const chapter = (number: number, hash = ''): string => `${site}/${PLAN}/${number}/${hash}`;
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function openMenu(id: string): Promise<void> {
  await page.locator(`[id="${id}"] a.self[href="#${id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menu]').waitFor();
}

async function take(choice: string): Promise<string> {
  await page.locator('[role=menuitem]', { hasText: choice }).click();
  await page.locator('.cite-said', { hasText: '已复制' }).waitFor();
  return clipboard();
}

/** Selects `words` in a clause. */
async function select(id: string, words: string): Promise<void> {
  await page.evaluate(
    ([clause, wanted]) => {
      const walker = document.createTreeWalker(document.getElementById(clause!)!, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let text = '';
      const at = document.getElementById(clause!)!.textContent!.indexOf(wanted!);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const [from, to] = [at - text.length, at + wanted!.length - text.length];
        if (from >= 0 && from < node.length) range.setStart(node, from);
        if (to > 0 && to <= node.length) range.setEnd(node, to);
        text += node.data;
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [id, words],
  );
}

test('from the menu of a clause its words are held against the plan, which has them word for word', async () => {
  await page.goto(chapter(4));
  await openMenu('c4-s2-p2');
  await page.locator('[role=menuitem]', { hasText: '引文核验' }).click();
  await page.locator('plan-verify[data-done]').waitFor({ state: 'attached' });
  const verdicts = page.locator('[data-verdict]');
  expect(await verdicts.evaluateAll((all) => all.map((one) => one.dataset['verdict']))).toEqual(
    Array<string>(await verdicts.count()).fill('exact'),
  );
  expect(await verdicts.first().getAttribute('data-clause')).toBe('c4-s2-p2');
});

test('by keyboard alone: search, a result, the menu of its clause, a citation on the clipboard', async () => {
  const press = async (key: string): Promise<void> => page.keyboard.press(key);
  const tabTo = async (selector: string): Promise<void> => {
    for (let k = 0; k < 60; k += 1) {
      if (await page.evaluate((s) => document.activeElement!.matches(s), selector)) return;
      await press('Tab');
    }
    throw new Error(`not reached by Tab: ${selector}`);
  };
  await page.goto(`${site}/${PLAN}/`);
  await tabTo('.big-search input');
  await page.keyboard.insertText('服装制造名城');
  await press('Enter');
  await page.locator('[data-clause]').first().waitFor();
  await tabTo('.hits .words a');
  await press('Enter');
  await page.waitForURL(/\/4\/.*#c4-s2-p2$/);
  await page.locator('.text mark.now').waitFor();
  await press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('href')).toBe('#c4-s2-p2');
  expect(await focused.getAttribute('aria-haspopup')).toBe('menu');
  await press('Enter');
  await page.locator('[role=menu]').waitFor();
  expect(await page.locator('[role=menu]').getAttribute('aria-label')).toBe('引用第四章第二节第2段');
  expect(await page.locator('a.self[aria-expanded=true]').getAttribute('href')).toBe('#c4-s2-p2');
  await press('ArrowUp');
  expect(await page.locator(':focus').innerText()).toContain('报告错误');
  await press('Home');
  await press('ArrowDown');
  expect(await page.locator(':focus').innerText()).toContain('复制引文');
  await press('Enter');
  await page.locator('.cite-said[role=status]', { hasText: '已复制引文' }).waitFor();
  expect(await clipboard()).toBe(`“${WORDS}”（${NAME}第四章第二节）`);
  expect(await page.locator(':focus').getAttribute('href')).toBe('#c4-s2-p2');
});

test('the other choices: the link, the reference, the words', async () => {
  await page.goto(chapter(4, '?hl=服装#c4-s1-p1'));
  await openMenu('c4-s2-p2');
  expect(await take('复制链接')).toBe(chapter(4, '#c4-s2-p2'));
  await openMenu('c4-s2-p2');
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  expect(await take('复制参考文献')).toBe(
    `云汀县人民政府. 云汀县国民经济和社会发展第十五个五年规划纲要[EB/OL]. ${editionName(EDITION)}版. （2026-03-16）[${day}]. ${chapter(4, '#c4-s2-p2')}.`,
  );
  await openMenu('c4-s2-p2');
  expect(await take('复制文字')).toBe(WORDS);
});

test('where the device shares, one paragraph is handed over with its citation and its address', async () => {
  await page.addInitScript(() => {
    const shared = (data: ShareData): Promise<void> => (
      (document.documentElement.dataset['shared'] = `${data.text}\n${data.url}`),
      Promise.resolve()
    );
    Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
  });
  await page.goto(chapter(4, '?hl=服装'));
  await openMenu('c4-s2-p2');
  await page.getByRole('menuitem', { name: '分享' }).click();
  await expect
    .poll(() => page.locator('html').getAttribute('data-shared'))
    .toBe(`“${WORDS}”（${NAME}第四章第二节）\n${chapter(4, '#c4-s2-p2')}`);
  expect(await page.locator('[role=menu]').isHidden()).toBe(true);
});

test('Escape, a second touch and a click outside close the menu', async () => {
  await page.goto(chapter(3));
  const menu = page.locator('[role=menu]');
  await openMenu('c3-s1-p1');
  await page.keyboard.press('Escape');
  expect(await menu.isHidden()).toBe(true);
  expect(await page.locator(':focus').getAttribute('href')).toBe('#c3-s1-p1');
  await openMenu('c3-s1-p1');
  await page.locator('[id="c3-s1-p1"] > .self').click();
  await expect.poll(() => menu.isHidden()).toBe(true);
  await openMenu('c3-s1-p1');
  await page.locator('h1').click();
  expect(await menu.isHidden()).toBe(true);
  expect(await page.locator('a.self[aria-expanded=true]').count()).toBe(0);
});

test('a table is listed as a data set', async () => {
  await page.goto(chapter(2));
  await openMenu('c2-s4-p3-r2');
  expect(await take('复制引文')).toBe(
    `“1｜地区生产总值｜亿元｜160｜6｜预期性”（${NAME}第二章第四节专栏2-2）`,
  );
  await openMenu('c2-s4-p3');
  expect(await take('复制参考文献')).toContain(`主要指标[DS/OL]. ${editionName(EDITION)}版. （2026-03-16）[`);
});

test('selected words are quoted with a link that marks them', async () => {
  await page.goto(chapter(5));
  const button = page.locator('.cite-selected');
  await select('c5-s1-p2', '老旧小区53个，改造面积18.3万平方米');
  await button.click();
  const [quoted, link] = (await take('复制引文')).split('\n');
  expect(quoted).toBe(`“老旧小区53个，改造面积18.3万平方米”（${NAME}第五章第一节）`);
  expect(decodeURIComponent(link!)).toBe(
    `${chapter(5)}#c5-s1-p2:~:text=推进城市更新，五年改造-,老旧小区53个，改造面积18.3万平方米,-，继续完善主城区“三纵四横”路网框架`,
  );
  const arriving = await browser.newPage({ viewport: { width: 800, height: 300 } });
  await arriving.goto(link!.replace('#c5-s1-p2', '#'));
  await expect.poll(() => arriving.evaluate(() => scrollY)).toBeGreaterThan(100);
  const [top, bottom] = await arriving.evaluate(() => {
    const box = [...document.querySelectorAll('#c5-s1-p2 .doubt')][0]!.getBoundingClientRect();
    return [box.top, box.bottom - innerHeight];
  });
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(0);
  await arriving.close();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect.poll(() => button.isHidden()).toBe(true);
});

test('copying from the page gives the text and nothing else', async () => {
  await page.goto(chapter(5));
  await openMenu('c5-s3-p5-i1');
  await page.keyboard.press('Escape');
  await page.locator('#c5-s3-p5-i1 a.fix').click();
  await page.locator('.popup', { hasText: '王𠮸村' }).waitFor();
  await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.getElementById('c5-s3-p4')!);
    range.setEndAfter(document.getElementById('c5-s4')!);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  await page.keyboard.press('Control+c');
  const text = await clipboard();
  for (const foreign of ['⋮', '链接', '引用', '编者注', '来稿', '𠮸', '勘误'])
    expect(text).not.toContain(foreign);
  const clauses = await publishedClauses();
  const wanted = ['c5-s3-p4', 'c5-s3-p5', 'c5-s4'].map((id) => clauses.find((c) => c.id === id)!.text);
  expect(withoutBlanks(text)).toBe(withoutBlanks(wanted.join('')));
});

test('where the browser lets no page copy, the text stands selected in a field', async () => {
  await page.goto(chapter(4));
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openMenu('c4-s2-p2');
  await page.locator('[role=menuitem]', { hasText: '复制文字' }).click();
  const field = page.locator('.cite-menu textarea');
  await field.waitFor();
  expect(
    await field.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd)),
  ).toBe(WORDS);
  await page.keyboard.press('Escape');
  expect(await page.locator(':focus').getAttribute('href')).toBe('#c4-s2-p2');
});

test('on a phone every mark is seen, is 24 pixels wide and high, and covers no words', async () => {
  const small = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await small.goto(chapter(5));
  const faults = await small.evaluate(() => {
    const found: string[] = [];
    for (const mark of document.querySelectorAll<HTMLElement>('.text .self')) {
      const box = mark.getBoundingClientRect();
      if (box.width < 24 || box.height < 24 || getComputedStyle(mark).opacity !== '1') found.push(mark.id);
      if (box.left < 0 || box.right > innerWidth) found.push(`${mark.getAttribute('href')} outside`);
    }
    const walker = document.createTreeWalker(document.querySelector('.text')!, NodeFilter.SHOW_TEXT);
    const marks = [...document.querySelectorAll('.text .self')].map((m) => m.getBoundingClientRect());
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1 || !node.textContent!.trim()) continue;
        const over = marks.filter(
          (m) =>
            Math.min(m.bottom, line.bottom) - Math.max(m.top, line.top) > line.height / 4 &&
            Math.min(m.right, line.right) - Math.max(m.left, line.left) > 2,
        );
        if (over.length > 0) found.push(`over ${node.textContent!.slice(0, 12)}`);
      }
    }
    return found;
  });
  expect(faults).toEqual([]);
  await small.locator('#c5-s1-p2 > .self').tap();
  await small.locator('[role=menu]').waitFor();
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await small.close();
});

test('a chapter’s scripts, the menu among them, stay within their budget', () => {
  const size = (name: string): number =>
    gzipSync(readFileSync(path.join(inject('folder'), 'assets', name))).length;
  expect(size('text.js') + size('cite.js')).toBeLessThan(7 * 1024);
});

test('without JavaScript a mark is a link to its clause, and the plan’s home says how to cite', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(chapter(5));
  await plain.locator('#c5-s1-p2 > .self').click();
  expect(new URL(plain.url()).hash).toBe('#c5-s1-p2');
  expect(await plain.locator('[aria-haspopup]').count()).toBe(0);
  await plain.goto(`${site}/${PLAN}/`);
  const cited = await plain.locator('.cite-whole dd').allInnerTexts();
  expect(cited[0]).toBe(NAME);
  expect(cited[1]).toBe(
    `云汀县人民政府. 云汀县国民经济和社会发展第十五个五年规划纲要[EB/OL]. ${editionName(EDITION)}版. （2026-03-16）[引用日期]. 本页网址.`,
  );
});
