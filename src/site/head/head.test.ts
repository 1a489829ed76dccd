import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { headLinks, metaTags, twinLinks, type PageInfo } from './head.ts';
import { parseSite } from '../plans/site-config.ts';

const plan = planOf(COMPLETE);
/** An invented office: names and codes are of nobody. */
const SITE = parseSite(
  'name: 某县人民政府\ndomain: www.example.gov.cn\nidCode: "0000000000"\norigin: https://www.example.gov.cn/ghgy/',
).value!;

const CHAPTER: PageInfo = {
  path: '/yunting-155/3/',
  title: '第三章 坚持创新驱动 培育发展新动能 - 云汀县“十五五”规划纲要',
  description: '第三章全文。',
  plan,
};
const GOALS: PageInfo = {
  path: '/yunting-155/goals/',
  title: '目标',
  description: '全部目标。',
  plan,
  column: '目标',
};

/** `name=content` of every tag. */
const tags = (page: PageInfo, site = {}): string[] =>
  metaTags(page, site).map(({ name, property, content }) => `${name ?? property}=${content}`);

test('a site of which nothing is known has no tags of its own, no address and no Open Graph', () => {
  for (const page of [CHAPTER, GOALS]) {
    expect(tags(page).filter((tag) => /^(Site|og:|Url)/.test(tag))).toEqual([]);
    expect(headLinks(page, {})).toEqual([]);
  }
});

test('a chapter is an article of the column 政策文件', () => {
  expect(tags(CHAPTER)).toEqual([
    'Description=第三章全文。',
    'ColumnName=云汀县“十五五”规划纲要',
    'ColumnType=政策文件',
    `ArticleTitle=${plan.chapters[3]!.heading}`,
    'PubDate=2026-03-20 09:30',
    'ContentSource=云汀县人民政府',
    expect.stringMatching(/^Keywords=[^第=]+(,[^第=]+)*$/),
  ]);
});

test('the keywords of a chapter are the titles of its sections', () => {
  const keywords = tags(CHAPTER).at(-1)!.replace('Keywords=', '').split(',');
  const sections = plan.clauses.filter(({ id }) => /^c3-s\d+$/.test(id));
  expect(keywords).toHaveLength(sections.length);
  sections.forEach(({ text }, k) => expect(text.endsWith(keywords[k]!)).toBe(true));
});

test('the time of publication goes before the day of issue where it is known', () => {
  const { published, ...meta } = plan.meta;
  expect(tags(CHAPTER)).toContain(`PubDate=${published}`);
  expect(tags({ ...CHAPTER, plan: { ...plan, meta } })).toContain('PubDate=2026-03-16');
});

test.each([
  ['目标', '/yunting-155/goals/', '数据发布'],
  ['目录', '/yunting-155/', '政策文件'],
  ['我的家乡', '/yunting-155/places/qingxi/', '政策解读'],
])('%s is a column of its own kind', (name, path, type) => {
  expect(tags({ ...GOALS, path, column: name })).toEqual([
    'description=全部目标。',
    `ColumnName=${name}`,
    'ColumnDescription=全部目标。',
    `ColumnKeywords=云汀县“十五五”规划纲要,${name}`,
    `ColumnType=${type}`,
  ]);
});

test('the site, where it is configured, is named on every page, by the names of the annex', () => {
  for (const page of [CHAPTER, GOALS, { ...GOALS, path: '/404/', plan: undefined, column: undefined }])
    expect(tags(page, SITE)).toEqual(
      expect.arrayContaining([
        'SiteName=某县人民政府',
        'SiteDomain=www.example.gov.cn',
        'SiteIDCode=0000000000',
      ]),
    );
});

test('with the address of the site a page has its own address, Open Graph and the search description', () => {
  expect(headLinks(CHAPTER, SITE)).toEqual([
    { rel: 'canonical', href: 'https://www.example.gov.cn/ghgy/yunting-155/3/' },
    expect.objectContaining({ rel: 'search', href: '/yunting-155/opensearch.xml' }),
  ]);
  expect(tags(CHAPTER, SITE)).toEqual(
    expect.arrayContaining([
      'Url=https://www.example.gov.cn/ghgy/yunting-155/3/',
      'og:type=article',
      `og:title=${CHAPTER.title}`,
      'og:url=https://www.example.gov.cn/ghgy/yunting-155/3/',
      'og:image=https://www.example.gov.cn/ghgy/cover.png',
    ]),
  );
});

test('the plan at the root of the site is the same page as the plan in its folder', () => {
  const home = { ...GOALS, path: '/', column: undefined };
  expect(headLinks(home, SITE)[0]!.href).toBe('https://www.example.gov.cn/ghgy/yunting-155/');
  expect(tags(home)).toContain('ColumnName=目录');
});

test('a page that is not found has no address', () => {
  const lost: PageInfo = { path: '/404/', title: '没有这一页', description: '没有这一页' };
  expect(headLinks(lost, SITE)).toEqual([]);
  expect(tags(lost, SITE).filter((tag) => tag.startsWith('og:'))).toEqual([]);
});

test.each([
  ['idcode: "0000000000"', 'S1 没有「idcode」这个字段 → 是不是「idCode」？'],
  ['idCode: 41', 'S2 字段「idCode」「41」'],
  ['domain: https://www.example.gov.cn', 'S2 字段「domain」'],
  ['origin: www.example.gov.cn', 'S2 字段「origin」'],
  ['origin: https://www.example.gov.cn/?a=1', 'S2 字段「origin」'],
  ['origin: https://a:b@www.example.gov.cn/', 'S2 字段「origin」'],
  ['origin: https://www.example.gov.cn:99999/', 'S2 字段「origin」'],
  ['report: https://a:b@www.example.gov.cn/', 'S2 字段「report」'],
  ['report: https://www.example.gov.cn:0x50/{text}', 'S2 字段「report」'],
  ['domain: a@example.gov.cn', 'S2 字段「domain」'],
  ['domain: "[1.2"', 'S2 字段「domain」'],
  ['name: "\\u200b"', 'S2 字段「name」'],
])('%s in site.yaml is a fault', (yaml, fault) => {
  const { value, faults } = parseSite(yaml);
  expect(value).toBeNull();
  expect(faults.map(({ file, rule, message, hint }) => `${file} ${rule} ${message} → ${hint}`)[0]).toContain(
    `content/site.yaml ${fault}`,
  );
});

test('an empty site.yaml is a site of which nothing is known', () => {
  expect(parseSite('# 还不知道\n')).toMatchObject({ value: {}, faults: [] });
});

test.each([
  ['/yunting-155/3/', ['/yunting-155/3/index.md']],
  ['/yunting-155/full/', ['/yunting-155/full/index.md']],
  ['/yunting-155/goals/', []],
])('%s has the twins %j', (path, twins) => {
  expect(twinLinks({ ...CHAPTER, path }).map(({ href }) => href)).toEqual(twins);
});
