/**
 * Prints the full page of each plan of the built site: `npm run pdf` writes `<plan>.pdf` into the folder it is called in,
 * tagged and with an outline. It stands outside the build, because it needs a browser.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { distFolder } from '../src/site/build/folders.ts';
import { siteServer } from '../src/site/serving/site-server.ts';
import { findBrowser, launch } from './testing/browser.ts';

function refuse(line: string): never {
  console.error(line);
  process.exit(1);
}

const dist = distFolder();
const isPlan = (name: string): boolean => existsSync(path.join(dist, name, 'full', 'index.html'));
const plans = existsSync(dist) ? readdirSync(dist).filter(isPlan) : [];
if (plans.length === 0) refuse(`${dist}/ 里没有规划：先运行 npm run build`);
if (!findBrowser())
  refuse('没有浏览器：装好 Chromium，或用 CHROME_PATH 指明它在哪里；也可以用自己的浏览器打印全文一页');

const server = siteServer(dist);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launch();
try {
  const page = await browser.newPage();
  for (const plan of plans) {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${plan}/full/`);
    if (!(await hasChineseFont(page))) refuse('没有中文字体：装好一种（如 fonts-noto-cjk）再试');
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      printBackground: true,
    });
    writeFileSync(`${plan}.pdf`, pdf);
    console.log(`${plan}.pdf，${Math.ceil(pdf.length / 1024)} KB`);
  }
} finally {
  await browser.close();
  server.close();
}

/** Without one every character is the same empty box. */
function hasChineseFont(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const drawn = (sign: string): string => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
      const context = canvas.getContext('2d')!;
      context.font = '32px serif';
      context.fillText(sign, 0, 32);
      return canvas.toDataURL();
    };
    return drawn('国') !== drawn('政');
  });
}
