/**
 * Every address of the site. Addresses begin at the site's root; the build makes them relative to each page, so the
 * site runs under any path.
 */
import { folderOf } from '../../text/clause-id.ts';

const plan = (id: string): string => `/${id}/`;

export const href = {
  home: (): string => '/',
  /** Search in all plans; only where there are several. */
  across: (): string => '/search/',
  /** Data over all plans, or one of the files; only where there are several. */
  allData: (file = ''): string => `/data/${file}`,
  plan,
  /** The contents on the plan's home. */
  contents: (id: string): string => `${plan(id)}#contents`,
  /** The page of a chapter, a part or an annex: `c3` → `/<plan>/3/`, `b2` → `/<plan>/b2/`. */
  chapter: (id: string, page: string): string => `${plan(id)}${folderOf(page)}/`,
  /** The clause on its chapter's page: `c3-s2-p5` → `/<plan>/3/#c3-s2-p5`. */
  clause: (id: string, clause: string): string => `${plan(id)}${folderOf(clause)}/#${clause}`,
  errata: (id: string, erratum = ''): string => `${plan(id)}errata/${erratum && `#${erratum}`}`,
  goals: (id: string, goal = ''): string => `${plan(id)}goals/${goal && `#${goal}`}`,
  projects: (id: string, project = ''): string => `${plan(id)}projects/${project && `#${project}`}`,
  places: (id: string): string => `${plan(id)}places/`,
  place: (id: string, place: string): string => `${plan(id)}places/${place}/`,
  checks: (id: string): string => `${plan(id)}checks/`,
  glossary: (id: string): string => `${plan(id)}glossary/`,
  search: (id: string): string => `${plan(id)}search/`,
  verify: (id: string): string => `${plan(id)}verify/`,
  /** What each edition changed, or its feed; only where one was published before. */
  changes: (id: string, file = ''): string => `${plan(id)}changes/${file}`,
  data: (id: string, file = ''): string => `${plan(id)}data/${file}`,
  openSearch: (id: string): string => `${plan(id)}opensearch.xml`,
  /** The Markdown twin of a chapter's page, or of the whole plan's. */
  twin: (id: string, page: string): string =>
    `${plan(id)}${page === 'full' ? page : folderOf(page)}/index.md`,
  /** The page of everything that can be taken away, or one of its files. */
  download: (id: string, file = ''): string => `${plan(id)}download/${file}`,
  llms: (): string => '/llms.txt',
  sums: (): string => '/SHA256SUMS',
  full: (id: string): string => `${plan(id)}full/`,
};
