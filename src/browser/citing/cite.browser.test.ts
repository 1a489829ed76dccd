/** Citing on the built page: the menu of a clause, selected words, what the clipboard gets. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { publishedClauses, withoutBlanks } from '../../../scripts/testing/clauses-under-test.ts';
import { browser, page, pageForAll } from '../../../scripts/testing/page-under-test.ts';

const site = inject('site');
const NAME = '《西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》（西政〔2021〕8号）';
const CORRECTED =
  '着力培育纺织服装加工产业集群。以嫘祖服装新城为依托，围绕纺织服装面料、智能针织、纱线等上下游产业链进行招商，大力引进知名品牌纺织服装企业，完善产业配套，降低企业供应链成本，提升区内企业综合竞争力，打造国内知名服装制造名城。';

pageForAll({ permissions: ['clipboard-read', 'clipboard-write'] });

const chapter = (number: number, hash = ''): string => `${site}/xiping-145/${number}/${hash}`;
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

test('by keyboard alone: search, a result, the menu of its clause, a citation on the clipboard', async () => {
  const press = async (key: string): Promise<void> => page.keyboard.press(key);
  const tabTo = async (selector: string): Promise<void> => {
    for (let k = 0; k < 60; k += 1) {
      if (await page.evaluate((s) => document.activeElement!.matches(s), selector)) return;
      await press('Tab');
    }
    throw new Error(`not reached by Tab: ${selector}`);
  };
  await page.goto(`${site}/xiping-145/`);
  await tabTo('.big-search input');
  await page.keyboard.insertText('服装制造名城');
  await press('Enter');
  await page.locator('[data-clause]').first().waitFor();
  await tabTo('.hits .words a');
  await press('Enter');
  await page.waitForURL(/\/4\/.*#c4-s2-p5$/);
  await page.locator('.text mark.now').waitFor();
  await press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('href')).toBe('#c4-s2-p5');
  expect(await focused.getAttribute('aria-haspopup')).toBe('menu');
  await press('Enter');
  await page.locator('[role=menu]').waitFor();
  expect(await page.locator('[role=menu]').getAttribute('aria-label')).toBe('引用第四章第二节第5段');
  expect(await page.locator('a.self[aria-expanded=true]').getAttribute('href')).toBe('#c4-s2-p5');
  await press('ArrowUp');
  expect(await page.locator(':focus').innerText()).toContain('朗读');
  await press('Home');
  await press('ArrowDown');
  expect(await page.locator(':focus').innerText()).toContain('复制引文');
  await press('Enter');
  await page.locator('.cite-said[role=status]', { hasText: '已复制引文' }).waitFor();
  expect(await clipboard()).toBe(`“${CORRECTED}”（${NAME}第四章第二节）`);
  expect(await page.locator(':focus').getAttribute('href')).toBe('#c4-s2-p5');
});

test('the other choices: the link, the reference, the words', async () => {
  await page.goto(chapter(4, '?hl=服装#c4-s1-p1'));
  await openMenu('c4-s2-p5');
  expect(await take('复制链接')).toBe(chapter(4, '#c4-s2-p5'));
  await openMenu('c4-s2-p5');
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  expect(await take('复制参考文献')).toBe(
    `西平县人民政府. 西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要[EB/OL]. （2021-09-20）[${day}]. ${chapter(4, '#c4-s2-p5')}.`,
  );
  await openMenu('c4-s2-p5');
  expect(await take('复制文字')).toBe(CORRECTED);
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

test('every clause has a menu, and its words are those of the published data', async () => {
  const clauses = await publishedClauses();
  for (const number of new Set(clauses.map((c) => c.chapter))) {
    await page.goto(chapter(number));
    const copied = await page.evaluate(async () => {
      const got: [string, string][] = [];
      let id = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void got.push([id, text])) },
      });
      for (const mark of document.querySelectorAll<HTMLAnchorElement>('.text .self')) {
        id = mark.hash.slice(1);
        mark.click();
        while (mark.getAttribute('aria-expanded') !== 'true') await new Promise((r) => setTimeout(r));
        document.querySelector<HTMLElement>('[role=menuitem]:nth-child(4)')!.click();
        while (mark.getAttribute('aria-expanded') === 'true') await new Promise((r) => setTimeout(r));
      }
      return got;
    });
    const wanted = clauses.filter((c) => c.chapter === number).map((c) => [c.id, c.text.trim()]);
    const sorted = (list: string[][]): string[][] => [...list].sort(([a], [b]) => (a! < b! ? -1 : 1));
    expect(sorted(copied.map(([id, text]) => [id, text.trim()]))).toEqual(sorted(wanted));
  }
}, 120_000);

test('a table is listed as a data set', async () => {
  await page.goto(chapter(2));
  await openMenu('c2-s4-p11-r2');
  expect(await take('复制引文')).toBe(
    `“1｜地区生产总值｜亿元｜365｜7.6｜预期性”（${NAME}第二章第四节专栏2-1）`,
  );
  await openMenu('c2-s4-p11');
  expect(await take('复制参考文献')).toContain('主要指标[DS/OL]. （2021-09-20）[');
});

test('selected words are quoted with a link that marks them', async () => {
  await page.goto(chapter(5));
  const button = page.locator('.cite-selected');
  await select('c5-s2-p2', '老旧小区53个，改造面积18.3万平方米');
  await button.click();
  const [quoted, link] = (await take('复制引文')).split('\n');
  expect(quoted).toBe(`“老旧小区53个，改造面积18.3万平方米”（${NAME}第五章第二节）`);
  expect(decodeURIComponent(link!)).toBe(
    `${chapter(5)}#c5-s2-p2:~:text=计划五年改造-,老旧小区53个，改造面积18.3万平方米,-。继续完善主城区“七纵八横”路网框架`,
  );
  const arriving = await browser.newPage();
  await arriving.goto(link!.replace('#c5-s2-p2', '#'));
  await expect.poll(() => arriving.evaluate(() => scrollY)).toBeGreaterThan(500);
  const [top, bottom] = await arriving.evaluate(() => {
    const box = [...document.querySelectorAll('#c5-s2-p2 .doubt')][0]!.getBoundingClientRect();
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
  await openMenu('c5-s1-p2-i4');
  await page.keyboard.press('Escape');
  await page.locator('#c5-s1-p2-i4 a.fix').click();
  await page.locator('.popup', { hasText: '螺祖' }).waitFor();
  await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.getElementById('c5-s1-p1')!);
    range.setEndAfter(document.getElementById('c5-s2')!);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  await page.keyboard.press('Control+c');
  const text = await clipboard();
  for (const foreign of ['⋯', '链接', '引用', '编者注', '来稿', '螺祖', '勘误'])
    expect(text).not.toContain(foreign);
  const clauses = await publishedClauses();
  const wanted = ['c5-s1-p1', 'c5-s1-p2', 'c5-s2'].map((id) => clauses.find((c) => c.id === id)!.text);
  expect(withoutBlanks(text)).toBe(withoutBlanks(wanted.join('')));
});

test('where the browser lets no page copy, the text stands selected in a field', async () => {
  await page.goto(chapter(4));
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openMenu('c4-s2-p5');
  await page.locator('[role=menuitem]', { hasText: '复制文字' }).click();
  const field = page.locator('.cite-menu textarea');
  await field.waitFor();
  expect(
    await field.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd)),
  ).toBe(CORRECTED);
  await page.keyboard.press('Escape');
  expect(await page.locator(':focus').getAttribute('href')).toBe('#c4-s2-p5');
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
  await small.locator('#c5-s2-p2 > .self').tap();
  await small.locator('[role=menu]').waitFor();
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await small.close();
});

test('a chapter’s scripts, the menu among them, stay within their budget', () => {
  const size = (name: string): number =>
    gzipSync(readFileSync(path.join(inject('folder'), 'assets', name))).length;
  expect(size('page.js') + size('text.js') + size('cite.js')).toBeLessThan(8 * 1024);
});

test('without JavaScript a mark is a link to its clause, and the plan’s home says how to cite', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(chapter(5));
  await plain.locator('#c5-s2-p2 > .self').click();
  expect(new URL(plain.url()).hash).toBe('#c5-s2-p2');
  expect(await plain.locator('[aria-haspopup]').count()).toBe(0);
  await plain.goto(`${site}/xiping-145/`);
  const cited = await plain.locator('.cite-whole dd').allInnerTexts();
  expect(cited[0]).toBe(NAME);
  expect(cited[1]).toBe(
    '西平县人民政府. 西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要[EB/OL]. （2021-09-20）[引用日期]. 本页网址.',
  );
});
