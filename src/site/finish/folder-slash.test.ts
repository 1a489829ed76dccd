/** What the line of script at the head of each page does to the address it runs at. */
import { expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';

const { html } = finishPage(
  '<!doctype html><head><meta charset="utf-8"><link rel="icon" href="x"></head>',
  'index.html',
  () => '',
);
const script = /<script>(.*)<\/script>/s.exec(html)![1]!;

/** The address after the script has run at `address`. */
function after(address: string): string {
  let shown = address;
  const history = { replaceState: (_: null, __: '', to: string) => (shown = new URL(to, address).href) };
  new Function('location', 'history', script)(new URL(address), history);
  return shown;
}

test('it runs before anything is loaded', () => {
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<link'));
});

test.each([
  ['http://x.gov.cn/plan', 'http://x.gov.cn/plan/'],
  ['https://x.gov.cn/a/xiping-145/3?hl=水#c3-s1', 'https://x.gov.cn/a/xiping-145/3/?hl=%E6%B0%B4#c3-s1'],
  ['http://x.gov.cn/规划', 'http://x.gov.cn/%E8%A7%84%E5%88%92/'],
])('%s gets its slash', (address, wanted) => expect(after(address)).toBe(wanted));

test.each([
  'http://x.gov.cn/',
  'http://x.gov.cn/plan/',
  'http://x.gov.cn/plan/index.html',
  'http://x.gov.cn/plan/index',
  'http://x.gov.cn/art_123.shtml',
  'file:///D:/plan/index.html',
  'file:///D:/plan',
])('%s stays as it is', (address) => expect(after(address)).toBe(address));
