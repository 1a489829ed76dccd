import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { exportPlan } from '../../publish/data/exports.ts';
import type { PageInfo } from './head.ts';
import { linkedData } from './linked-data.ts';

const plan = planOf(COMPLETE);
const origin = 'https://www.example.gov.cn/ghgy';
const page = (path: string, column?: string, title = '目标 - 云汀县“十五五”规划纲要'): PageInfo => ({
  path,
  title,
  description: '全部目标。',
  plan,
  column,
});
const read = (path: string, site = {}, column?: string, title?: string) =>
  JSON.parse(linkedData(page(path, column, title), site)!);

test('the plan is Legislation and CreativeWork with its chapters, and claims no legal force', () => {
  const data = read('/yunting-155/', { origin });
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['Legislation', 'CreativeWork'],
    url: `${origin}/yunting-155/`,
    legislationIdentifier: '云政〔2026〕3号',
    datePublished: '2026-03-16',
    temporalCoverage: '2026/2030',
  });
  expect(data.hasPart).toHaveLength(13);
  expect(data.hasPart[3]).toEqual({
    '@type': 'CreativeWork',
    name: plan.chapters[3]!.heading,
    position: 3,
    url: `${origin}/yunting-155/3/`,
  });
  expect(JSON.stringify(data)).not.toContain('LegalValue');
});

test('the plan at the root of the site is the same thing', () => {
  expect(read('/', { origin })).toEqual(read('/yunting-155/', { origin }));
});

test('without an address of the site, addresses are relative to the page', () => {
  expect(read('/yunting-155/').hasPart[3].url).toBe('3/');
  expect(read('/').hasPart[3].url).toBe('yunting-155/3/');
  expect(read('/yunting-155/3/').itemListElement[0].item).toBe('../');
});

test('a chapter says only where it stands', () => {
  expect(read('/yunting-155/3/', { origin })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: plan.meta.short, item: `${origin}/yunting-155/` },
      { '@type': 'ListItem', position: 2, name: plan.chapters[3]!.heading },
    ],
  });
});

test('a place stands below the page of places', () => {
  const { itemListElement } = read('/yunting-155/places/qingxi/', { origin }, '我的家乡', '清溪镇 - 规划');
  expect(itemListElement.map((step: { name: string; item?: string }) => [step.name, step.item])).toEqual([
    [plan.meta.short, `${origin}/yunting-155/`],
    ['我的家乡', `${origin}/yunting-155/places/`],
    ['清溪镇', undefined],
  ]);
});

test.each(['goals', 'projects', 'data'])('%s is a Dataset whose files exist', (name) => {
  const [, set] = read(`/yunting-155/${name}/`, { origin })['@graph'];
  expect(set).toMatchObject({ '@type': 'Dataset', isBasedOn: `${origin}/yunting-155/` });
  const files = exportPlan(plan).map((file) => `${origin}/yunting-155/data/${file.name}`);
  expect(set.distribution.length).toBeGreaterThan(1);
  for (const { '@type': type, contentUrl } of set.distribution) {
    expect(type).toBe('DataDownload');
    expect(files).toContain(contentUrl);
  }
  expect(set.description.length).toBeGreaterThanOrEqual(50);
});

test('no text can end the script it stands in', () => {
  const hostile = linkedData(
    page('/yunting-155/goals/', '目标', '</script><script>alert(1)</script> - 规划'),
    {},
  )!;
  expect(hostile).not.toContain('<');
  expect(JSON.parse(hostile)['@graph'][0].itemListElement[1].name).toBe('</script><script>alert(1)</script>');
});

test('pages without a plan, and pages that are not found, say nothing', () => {
  expect(linkedData({ ...page('/'), plan: undefined }, { origin })).toBeNull();
  expect(linkedData(page('/404/'), { origin })).toBeNull();
});
