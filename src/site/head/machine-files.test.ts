import { expect, test } from 'vitest';
import { planOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { openSearch, robots, sitemap } from './machine-files.ts';

const plan = planOf(SMALL);

test('everything may be read; a sitemap is named only where there is one', () => {
  expect(robots()).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://a.cn/x')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://a.cn/x/sitemap.xml\n');
});

test('a sitemap names every page once, in order, escaped', () => {
  const locations = [
    ...sitemap(['https://a.cn/2/', 'https://a.cn/1/&', 'https://a.cn/2/']).matchAll(/<loc>(.*)<\/loc>/g),
  ];
  expect(locations.map(([, address]) => address)).toEqual(['https://a.cn/1/&amp;', 'https://a.cn/2/']);
});

test('the OpenSearch description leads to the search page', () => {
  const xml = openSearch({ ...plan, meta: { ...plan.meta, short: '甲<乙>&丙' } }, 'https://a.cn/x');
  expect(xml).toContain('template="https://a.cn/x/linhe-155/search/?q={searchTerms}"');
  expect(xml).toContain('<ShortName>甲&lt;乙&gt;&amp;丙</ShortName>');
});

test('its short name has at most 16 characters', () => {
  const xml = openSearch({ ...plan, meta: { ...plan.meta, short: '规'.repeat(30) } }, 'https://a.cn');
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)![1]).toHaveLength(16);
});
