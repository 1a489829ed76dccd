import { expect, test } from 'vitest';
import { readPlan } from '../../scripts/read-plan.ts';
import { exportPlan } from '../publish/data/exports.ts';
import { buildPlan } from '../plan/plan.ts';
import type { Page } from './head.ts';
import { linkedData } from './linked-data.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const origin = 'https://www.example.gov.cn/ghgy';
const page = (path: string, column?: string, title = '目标 - 西平县“十四五”规划纲要'): Page => ({
  path,
  title,
  description: '全部目标。',
  plan,
  column,
});
const read = (path: string, site = {}, column?: string, title?: string) =>
  JSON.parse(linkedData(page(path, column, title), site)!);

test('the plan is Legislation and CreativeWork with its chapters, and claims no legal force', () => {
  const data = read('/xiping-145/', { origin });
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Legislation', 'CreativeWork'],
    url: `${origin}/xiping-145/`,
    legislationIdentifier: '西政〔2021〕8号',
    datePublished: '2021-09-20',
    temporalCoverage: '2021/2025',
  });
  expect(data.hasPart).toHaveLength(13);
  expect(data.hasPart[3]).toEqual({
    '@type': 'CreativeWork',
    name: plan.chapters[3]!.heading,
    position: 3,
    url: `${origin}/xiping-145/3/`,
  });
  expect(JSON.stringify(data)).not.toContain('LegalValue');
});

test('the plan at the root of the site is the same thing', () => {
  expect(read('/', { origin })).toEqual(read('/xiping-145/', { origin }));
});

test('without an address of the site, addresses are relative to the page', () => {
  expect(read('/xiping-145/').hasPart[3].url).toBe('3/');
  expect(read('/').hasPart[3].url).toBe('xiping-145/3/');
  expect(read('/xiping-145/3/').itemListElement[0].item).toBe('../');
});

test('a chapter says only where it stands', () => {
  expect(read('/xiping-145/3/', { origin })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: plan.meta.short, item: `${origin}/xiping-145/` },
      { '@type': 'ListItem', position: 2, name: plan.chapters[3]!.heading },
    ],
  });
});

test('a place stands below the page of places', () => {
  const { itemListElement } = read('/xiping-145/places/caizhuang/', { origin }, '我的家乡', '蔡庄 - 规划');
  expect(itemListElement.map((step: { name: string; item?: string }) => [step.name, step.item])).toEqual([
    [plan.meta.short, `${origin}/xiping-145/`],
    ['我的家乡', `${origin}/xiping-145/places/`],
    ['蔡庄', undefined],
  ]);
});

test.each(['goals', 'projects', 'data'])('%s is a Dataset whose files exist', (name) => {
  const [, set] = read(`/xiping-145/${name}/`, { origin })['@graph'];
  expect(set).toMatchObject({ '@type': 'Dataset', isBasedOn: `${origin}/xiping-145/` });
  const files = exportPlan(plan).map((file) => `${origin}/xiping-145/data/${file.name}`);
  expect(set.distribution.length).toBeGreaterThan(1);
  for (const { '@type': type, contentUrl } of set.distribution) {
    expect(type).toBe('DataDownload');
    expect(files).toContain(contentUrl);
  }
  expect(set.description.length).toBeGreaterThanOrEqual(50);
});

test('no text can end the script it stands in', () => {
  const hostile = linkedData(
    page('/xiping-145/goals/', '目标', '</script><script>alert(1)</script> - 规划'),
    {},
  )!;
  expect(hostile).not.toContain('<');
  expect(JSON.parse(hostile)['@graph'][0].itemListElement[1].name).toBe('</script><script>alert(1)</script>');
});

test('pages without a plan, and pages that are not found, say nothing', () => {
  expect(linkedData({ ...page('/'), plan: undefined }, { origin })).toBeNull();
  expect(linkedData(page('/404/'), { origin })).toBeNull();
});
