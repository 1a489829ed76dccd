/** The check of a site finds every fault a hand, a copy or a server could make. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkSite, type BuiltSite } from './check.ts';
import { linkedFile } from '../html/site-page.ts';

const page = (body: string, title = '题', head = ''): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A site of these files, with right checksums unless `SHA256SUMS` is among them. */
function site(files: Record<string, string>): BuiltSite {
  const sums = Object.entries(files)
    .map(([file, text]) => `${createHash('sha256').update(text).digest('hex')}  ${file}\n`)
    .join('');
  const all: Record<string, string> = { SHA256SUMS: sums, ...files };
  return { files: Object.keys(all), read: async (file) => new TextEncoder().encode(all[file]) };
}

const GOOD = {
  'index.html': page(
    '<a href="p/">目录</a><a href="p/3/#c3-s1">三章一节</a><a href="https://www.gov.cn/">出处</a>',
  ),
  'p/index.html': page('<a href="../">首页</a><a href="3/">三</a>', '目录'),
  'p/3/index.html': page('<h2 id="c3-s1">一</h2><a href="#c3-s1">#</a><a href="../">目录</a>', '三'),
  'p/3/index.md': '[c3-s1] 一',
};

test('a sound site has no fault', async () => {
  expect(await checkSite(site(GOOD))).toMatchObject({ faults: [], pages: 3, links: 7 });
});

test.each([
  [
    'a link to a page that is not there',
    { 'p/3/index.html': page('<a href="../4/">下一章</a><i id="c3-s1">', '三') },
    '没有着落',
  ],
  [
    'a link to an id that is not there',
    { 'p/index.html': page('<a href="3/#c3-s9">x</a>', '目录') },
    '编号不在那一页',
  ],
  ['a link out of the site', { 'p/index.html': page('<a href="../../">x</a>', '目录') }, '出了网站'],
  ['an address from the root', { 'p/index.html': page('<a href="/p/">x</a>', '目录') }, '绝对地址'],
  [
    'one in noscript',
    { 'p/index.html': page('<noscript><a href="/p/">x</a></noscript>', '目录') },
    '绝对地址',
  ],
  ['one in a data attribute', { 'p/index.html': page('<b data-way="/p/x.csv">x</b>', '目录') }, '绝对地址'],
  [
    'a page whose only title stands in a drawing',
    { 'p/index.html': page('<svg><title>图</title></svg>', '').replace('<title></title>', '') },
    '没有标题',
  ],
  [
    'a link in a drawing that leads nowhere',
    { 'p/index.html': page('<svg><a xlink:href="../4/"><text>x</text></a></svg>', '目录') },
    '没有着落',
  ],
  ['the same id twice', { 'p/index.html': page('<i id="a"></i><i id="a"></i>', '目录') }, '「a」重复'],
  ['the same title twice', { 'p/index.html': page('', '三') }, '标题「三」重复'],
  ['a page without a title', { 'p/index.html': page('', '') }, '没有标题'],
  ['a page without its policy', { 'p/index.html': '<title>x</title>' }, '没有安全策略'],
  [
    'a script from elsewhere',
    { 'p/index.html': page('<script src="https://evil.example/x.js"></script>', '目录') },
    '要从别处载入',
  ],
  [
    'an image from elsewhere',
    { 'p/index.html': page('<img src="//evil.example/x.png">', '目录') },
    '要从别处载入',
  ],
  [
    'a style that is not there',
    { 'p/index.html': page('', '目录', '<link rel="stylesheet" href="x.css">') },
    '没有着落',
  ],
  ['a changed file', { SHA256SUMS: `${'0'.repeat(64)}  index.html\n` }, 'SHA-256 不符'],
  ['a file nobody listed', { SHA256SUMS: '' }, '不在 SHA256SUMS 里'],
  ['a file that was lost', { SHA256SUMS: `${'0'.repeat(64)}  p/data.csv\n` }, '缺这个文件'],
])('%s is found', async (_, change, said) => {
  const { faults } = await checkSite(site({ ...GOOD, ...(change as Record<string, string>) }));
  expect(faults.join('\n')).toContain(said);
});

test('a chapter without its twin is found, and a server that makes a page of one', async () => {
  const { 'p/3/index.md': twin, ...alone } = GOOD;
  expect((await checkSite(site(alone))).faults).toEqual([
    expect.stringContaining('p/3/index.html：旁边没有'),
  ]);
  const whole = site({ ...alone, 'p/3/index.md': twin });
  const faults = async (type: string) =>
    (await checkSite({ ...whole, typeOf: (file) => (file.endsWith('.md') ? type : 'text/html') })).faults;
  expect(await faults('text/html; charset=utf-8')).toEqual([expect.stringContaining('p/3/index.md：服务器')]);
  expect(await faults('application/octet-stream')).toEqual([]);
});

test('a chapter that costs more than its budget is found, script by itself too', async () => {
  let noise = '';
  for (let k = 0; noise.length < 60_000; k += 1)
    noise += createHash('sha256').update(String(k)).digest('hex');
  const script = await checkSite(
    site({
      ...GOOD,
      'a.js': noise.slice(0, 20_000),
      'p/3/index.html': page('<i id="c3-s1">', '三', '<script src="../../a.js"></script>'),
    }),
  );
  expect(script.faults).toEqual([
    expect.stringMatching(/^p\/3\/index\.html：脚本压缩后 1\d{4} 字节，超过 2560$/),
  ]);
  const text = await checkSite(site({ ...GOOD, 'p/3/index.html': page(`<i id="c3-s1">${noise}</i>`, '三') }));
  expect(text.faults).toEqual([expect.stringMatching(/正文 \d+ 字节之外 14848/)]);
});

test.each([
  ['', 'p/3/index.html', 'p/3/index.html'],
  ['#x', 'p/3/index.html', 'p/3/index.html'],
  ['./', 'index.html', 'index.html'],
  ['../', 'p/index.html', 'index.html'],
  ['../4/?hl=x#c4', 'p/3/index.html', 'p/4/index.html'],
  ['../../icon.svg', 'p/3/index.html', 'icon.svg'],
  ['../../', 'p/index.html', null],
])('「%s」 on %s means %s', (address, file, meant) => {
  expect(linkedFile(address, file)).toBe(meant);
});
