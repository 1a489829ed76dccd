/** The plan in the words of schema.org, as a data block for the head of a page. */
import type { Plan } from '../../plan/plan.ts';
import { canonicalPath, chapterOnPage, type PageInfo } from './head.ts';
import { href } from '../addresses/href.ts';
import { relative } from '../html/portable.ts';
import type { SiteConfig } from '../plans/site-config.ts';

type Thing = Record<string, unknown>;

/** The files a page of data offers, and what they hold. */
const DATASETS: { path: (id: string) => string; name: string; files: string[] }[] = [
  { path: href.goals, name: '目标', files: ['goals.csv', 'goals.json'] },
  { path: href.projects, name: '项目', files: ['projects.csv', 'projects.json'] },
  { path: href.data, name: '数据', files: ['clauses.csv', 'clauses.json', 'goals.csv', 'projects.csv'] },
];

/**
 * JSON-LD for a page, safe inside `<script>`; `null` where there is nothing to say. Addresses are absolute where the
 * site's own is configured, else relative to the page.
 */
export function linkedData(page: PageInfo, { origin }: SiteConfig): string | null {
  const { plan, path } = page;
  const own = canonicalPath(page);
  if (!plan || !own) return null;
  const at = (address: string): string =>
    origin ? origin + address : relative(address, `${path.slice(1)}index.html`);
  const data = DATASETS.find((set) => set.path(plan.id) === path);
  const things =
    own === href.plan(plan.id)
      ? [legislation(plan, at)]
      : [breadcrumbs(page, plan, at), ...(data ? [dataset(page, plan, data, at)] : [])];
  const graph = {
    '@context': 'https://schema.org',
    ...(things.length > 1 ? { '@graph': things } : things[0]),
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

type Addresses = (address: string) => string;

/** Claims no legal force: what the document says of itself, no more. */
function legislation({ id, meta, chapters }: Plan, at: Addresses): Thing {
  return {
    '@type': ['Legislation', 'CreativeWork'],
    '@id': at(href.plan(id)),
    url: at(href.plan(id)),
    name: meta.title,
    alternateName: meta.short,
    legislationIdentifier: meta.number,
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: meta.place },
    author: { '@type': 'GovernmentOrganization', name: meta.issuer },
    datePublished: meta.issued,
    temporalCoverage: `${meta.period.from}/${meta.period.to}`,
    inLanguage: 'zh-Hans-CN',
    hasPart: chapters.map(({ id: page, number, heading, title }) => ({
      '@type': 'CreativeWork',
      name: heading ?? title,
      position: number,
      url: at(href.chapter(id, page)),
    })),
  };
}

function breadcrumbs(page: PageInfo, plan: Plan, at: Addresses): Thing {
  const parent = page.path.replace(/[^/]+\/$/, '');
  const chapter = chapterOnPage(page);
  const name = chapter ? (chapter.heading ?? chapter.title) : page.title.split(' - ')[0];
  const steps: [string | undefined, string | undefined][] = [
    [plan.meta.short, href.plan(plan.id)],
    ...(parent === href.plan(plan.id) ? [] : ([[page.column, parent]] as [string | undefined, string][])),
    [name, undefined],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([step, address], k) => ({
      '@type': 'ListItem',
      position: k + 1,
      name: step,
      ...(address ? { item: at(address) } : {}),
    })),
  };
}

function dataset(page: PageInfo, plan: Plan, set: (typeof DATASETS)[number], at: Addresses): Thing {
  return {
    '@type': 'Dataset',
    name: `${plan.meta.short}：${set.name}`,
    description: `${page.description}每条附正文引文和段落编号，可回到《${plan.meta.title}》原处核对。`,
    url: at(page.path),
    inLanguage: 'zh-Hans-CN',
    temporalCoverage: `${plan.meta.period.from}/${plan.meta.period.to}`,
    spatialCoverage: { '@type': 'Place', name: plan.meta.place },
    isAccessibleForFree: true,
    isBasedOn: at(href.plan(plan.id)),
    distribution: set.files.map((file) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: at(href.data(plan.id, file)),
    })),
  };
}
