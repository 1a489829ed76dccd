/**
 * What the head of a page tells portals and machines: the tags of 《政府网站发展指引》(国办发〔2017〕47号) by layer —
 * site, column, article — canonical address, Open Graph, OpenSearch. What is not known leaves no tag.
 */
import type { ChapterText } from '../../plan/chapter/chapter-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { href } from '../addresses/href.ts';
import type { SiteConfig } from '../plans/site-config.ts';

export interface PageInfo {
  /** Its address in the site, such as `/xiping-145/3/`. */
  path: string;
  title: string;
  description: string;
  plan?: Plan | undefined;
  /** Name of the section of the site the page belongs to. */
  column?: string | undefined;
}

/** `name` or `property`, which of them, and the content. */
export type Meta = { name?: string; property?: string; content: string };
export type Link = { rel: string; href: string; type?: string; title?: string };

/** Kinds of columns in the words of the annex, by the site's sections. */
const COLUMN_TYPES: Record<string, string> = {
  目录: '政策文件',
  目标: '数据发布',
  项目: '数据发布',
  我的家乡: '政策解读',
  地名: '政策解读',
  勘误与存疑: '政策文件',
  勘误: '政策文件',
  存疑: '政策文件',
  数据: '数据发布',
};

/** The chapter whose page this is. */
export const chapterOnPage = ({ plan, path }: PageInfo): ChapterText | undefined =>
  plan?.chapters.find(({ id }) => path === href.chapter(plan.id, id));

/** The page's own address: the plan stands at the site's root too, where it is the only one; `null` for «not found». */
export function canonicalPath({ path, plan }: PageInfo): string | null {
  if (path.startsWith('/404')) return null;
  return path === '/' && plan ? href.plan(plan.id) : path;
}

/** Every `<meta>` of a page, in the order of its layers. */
export function metaTags(page: PageInfo, site: SiteConfig): Meta[] {
  const { title, description, plan } = page;
  const chapter = chapterOnPage(page);
  const own = canonicalPath(page);
  const url = site.origin && own ? site.origin + own : undefined;
  // Names of meta tags ignore case: this one is the «Description» of the guideline and the description of search
  // engines at once.
  const tags: [string, string | undefined][] = [
    [chapter ? 'Description' : 'description', description],
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.idCode],
    ...(plan && chapter ? article(plan, chapter, url) : plan ? column(page, plan) : []),
  ];
  const graph: [string, string | undefined][] = url
    ? [
        ['og:type', chapter ? 'article' : 'website'],
        ['og:title', title],
        ['og:description', description],
        ['og:url', url],
        ['og:site_name', site.name],
        ['og:image', `${site.origin}/cover.png`],
      ]
    : [];
  return [
    ...tags.flatMap(([name, content]) => (content ? [{ name, content }] : [])),
    ...graph.flatMap(([property, content]) => (content ? [{ property, content }] : [])),
  ];
}

function column({ path, description, ...page }: PageInfo, plan: Plan): [string, string][] {
  const name = page.column ?? (path === '/' ? '目录' : undefined);
  const type = name && COLUMN_TYPES[name];
  if (!name || !type) return [];
  return [
    ['ColumnName', name],
    ['ColumnDescription', description],
    ['ColumnKeywords', `${plan.meta.short},${name}`],
    ['ColumnType', type],
  ];
}

/** The issuing date stands for the day of publication; its hour is not known. */
function article(plan: Plan, chapter: ChapterText, url?: string): [string, string | undefined][] {
  const sections = chapter.blocks
    .filter(({ id }) => id.endsWith(`-s${Number(/\d+$/.exec(id)?.[0])}`))
    .map(({ ownText }) => ownText.replace(/^第.+?节\s*/, ''));
  return [
    ['ColumnName', plan.meta.short],
    ['ColumnType', '政策文件'],
    ['ArticleTitle', chapter.heading ?? chapter.title],
    ['PubDate', plan.meta.published ?? plan.meta.issued],
    ['ContentSource', plan.meta.issuer],
    ['Keywords', sections.join(',')],
    ['Url', url],
  ];
}

/** The links that need an absolute address: none where the site's own is not configured. */
export function headLinks(page: PageInfo, { origin }: SiteConfig): Link[] {
  const own = canonicalPath(page);
  if (!origin || !own) return [];
  const { plan } = page;
  const search: Link[] = plan
    ? [
        {
          rel: 'search',
          type: 'application/opensearchdescription+xml',
          title: plan.meta.short,
          href: href.openSearch(plan.id),
        },
      ]
    : [];
  return [{ rel: 'canonical', href: origin + own }, ...search];
}

/** The same text in another form: of a page of text its Markdown twin. */
export function twinLinks(page: PageInfo): Link[] {
  const { plan, path } = page;
  const text = plan && path === href.full(plan.id) ? 'full' : chapterOnPage(page)?.id;
  return plan && text ? [{ rel: 'alternate', type: 'text/markdown', href: href.twin(plan.id, text) }] : [];
}
