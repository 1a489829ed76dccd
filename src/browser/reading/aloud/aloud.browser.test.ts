/** A chapter read aloud by a device whose voice a test can hear: what is said, in which order, from where. */
import { expect, inject, test } from 'vitest';
import { page, pageForEach } from '../../../../scripts/testing/page-under-test.ts';
import { PLAN } from '../../../../scripts/testing/pages-under-test.ts';

interface Device {
  said: { text: string; rate: number; voice: string }[];
  /** Ends what is being said. */
  end(): void;
}

const site = inject('site');
pageForEach();

/** A device with these voices, which goes on to the next words only when the test says so. */
async function device(...languages: string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const voices = langs.map((lang) => ({ lang, name: lang, localService: true }));
    let current: SpeechSynthesisUtterance | null = null;
    const heard: Device = {
      said: [],
      end: () => {
        const ended = current;
        current = null;
        ended?.onend?.({} as SpeechSynthesisEvent);
      },
    };
    class Words {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        addEventListener: () => {},
        cancel: () => (current = null),
        speak: (words: SpeechSynthesisUtterance) => {
          if (!words.text) return;
          current = words;
          heard.said.push({ text: words.text, rate: words.rate, voice: words.voice!.lang });
        },
      },
    });
    Object.assign(window, { device: heard });
  }, languages);
}
const said = () => page.evaluate(() => (window as unknown as { device: Device }).device.said);
const texts = async () => (await said()).map(({ text }) => text);
const end = () => page.evaluate(() => (window as unknown as { device: Device }).device.end());
const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => String(range)).join());
const bar = () => page.getByRole('region', { name: '朗读' });
const button = (name: string) => bar().getByRole('button', { name });
/** Asks for the chapter to be read; its script, which loads only now, has come when the bar stands. */
const read = async () => {
  await page.locator('.whereabouts button').click();
  await bar().waitFor();
};

test('sentence after sentence, the heading first, each marked while it is said', async () => {
  await device('en-US', 'zh-CN');
  await page.goto(`${site}/${PLAN}/3/`);
  await read();
  await expect.poll(texts).toHaveLength(1);
  expect((await said())[0]).toEqual({
    text: expect.stringContaining('第三章'),
    rate: 1,
    voice: 'zh-CN',
  });
  await end();
  await expect.poll(texts).toHaveLength(2);
  expect((await texts())[1]).toBe('发展是第一要务，人才是第一资源，创新是第一动力。');
  expect(await marked()).toBe('发展是第一要务，人才是第一资源，创新是第一动力。');
});

test('pause falls silent, and going on says the same sentence anew; stopping takes the bar away', async () => {
  await device('zh-CN');
  await page.goto(`${site}/${PLAN}/3/#c3-s2-p1`);
  await read();
  await button('暂停').click();
  await end();
  await button('继续').click();
  await expect.poll(texts).toHaveLength(2);
  const [first, second] = await texts();
  expect(second).toBe(first);
  await button('停止').click();
  expect(await bar().count()).toBe(0);
  expect(await marked()).toBe('');
});

test('from any clause: a click on it, its menu by keyboard, one clause on', async () => {
  await device('zh-CN');
  await page.goto(`${site}/${PLAN}/3/`);
  await read();
  await page.locator('#c3-s1-p1').click();
  await expect.poll(async () => (await texts()).at(-1)).toMatch(/^打造创新平台。/);
  await page.locator('#c3-s2-p1 > .self').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '朗读' }).press('Enter');
  await expect.poll(async () => (await texts()).at(-1)).toMatch(/^企业是创新的主导者/);
  await button('上一段').click();
  await expect.poll(async () => (await texts()).at(-1)).toMatch(/^第二节/);
});

test('the place and the speed are found again on the next visit', async () => {
  await device('zh-CN');
  await page.goto(`${site}/${PLAN}/3/`);
  await read();
  await page.locator('#c3-s2-p1').click();
  await page.getByLabel('语速').selectOption('快');
  await expect.poll(async () => (await said()).at(-1)!.rate).toBe(1.25);
  await page.goto(`${site}/${PLAN}/3/`);
  await read();
  await expect
    .poll(said)
    .toEqual([{ text: expect.stringMatching(/^企业是创新的主导者/), rate: 1.25, voice: 'zh-CN' }]);
});

test.each([`/${PLAN}/3/#<img src=x>`, `/${PLAN}/3/#c99-p1`, '#', `/${PLAN}/3/#__proto__`])(
  'a place that is not on the page is as none: %s',
  async (kept) => {
    await device('zh-CN');
    await page.addInitScript((text) => {
      localStorage.setItem('planbook:read-place', text);
      localStorage.setItem('planbook:read-rate', 'constructor');
    }, kept);
    await page.goto(`${site}/${PLAN}/3/`);
    await read();
    await expect.poll(said).toEqual([{ text: expect.stringMatching(/^第三章/), rate: 1, voice: 'zh-CN' }]);
  },
);

test('where sentences cannot be marked, the paragraph is', async () => {
  await device('zh-CN');
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights'));
  await page.goto(`${site}/${PLAN}/3/`);
  await read();
  await page.locator('#c3-p1').click();
  await page.locator('#c3-p1.being-read').waitFor();
});

test.each([
  ['no voice', []],
  ['only an English voice', ['en-US']],
])('a device with %s says so plainly', async (_, languages) => {
  await device(...languages);
  await page.goto(`${site}/${PLAN}/3/`);
  await read();
  await page.getByText('这台设备没有中文语音').waitFor();
  expect(await texts()).toEqual([]);
});
