/** What the script that every page begins with does to the address it runs at. */
import { expect, test } from 'vitest';
import { firstScript } from './first-script.ts';

const script = await firstScript();

/** The address after the script has run at `address`, in a browser that keeps nothing. */
function after(address: string): string {
  let shown = address;
  const history = { replaceState: (_: null, __: '', to: string) => (shown = new URL(to, address).href) };
  const document = { documentElement: { dataset: {} } };
  new Function('location', 'history', 'document', script)(new URL(address), history, document);
  return shown;
}

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
