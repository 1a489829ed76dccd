/** What must hold of the whole site as built or deployed, whoever built it. One function a rule. */
import { createHash } from 'node:crypto';
import { checkLinks } from './check-links.ts';
import { checkTwins } from './check-twins.ts';
import { gzipped, isChapter, type SitePage } from '../html/site-page.ts';

const SUMS = 'SHA256SUMS';

/** A site to look at: its files and a way to read them. */
export interface BuiltSite {
  files: readonly string[];
  read(file: string): Promise<Uint8Array>;
  /** What the server says a file is, once it has been read; a folder says nothing. */
  typeOf?(file: string): string | undefined;
}

/** What is kept of a file when it has been looked at. */
export interface FileFacts {
  sum: string;
  page: SitePage | null;
}

/** Looks at one file. Rejects where it cannot be read. */
export async function inspectFile(read: BuiltSite['read'], file: string): Promise<FileFacts> {
  const content = await read(file);
  const sum = createHash('sha256').update(content).digest('hex');
  if (!file.endsWith('.html')) return { sum, page: null };
  // A build knows its pages already and needs no parser here.
  const { readPage } = await import('../html/describe-page.ts');
  return { sum, page: readPage(file, content) };
}

export interface SiteReport {
  /** What is wrong, a line each, in Chinese. */
  faults: string[];
  pages: number;
  links: number;
  /** The chapter that costs most, in bytes as sent with gzip. */
  longest: { page: string; total: number; script: number } | null;
}

/**
 * Bytes with gzip that a chapter may cost with all it loads beyond its own words, and how many may be script. The
 * Xiping plan's chapter five (11 KB of words) so stays below 26 KB.
 */
export const BUDGET = { beyond: 14.5 * 1024, script: 2.5 * 1024 };

/**
 * Checks a site file by file: of a page is kept what the links need, of the rest its checksum.
 * @param looks the files looked at, where others have done that; an `Error` where one cannot be read
 */
export async function checkSite(
  site: BuiltSite,
  looks: Iterable<[string, FileFacts]> | AsyncIterable<[string, FileFacts | Error]> = lookAt(site),
): Promise<SiteReport> {
  const faults: string[] = [];
  const sums = new Map<string, string>();
  const pages: SitePage[] = [];
  const texts = new Map<string, string>();
  // One copy of equal texts: the pages of a site have millions of links, and few different ones.
  const same = (text: string): string => texts.get(text) ?? (texts.set(text, text), text);
  for await (const [file, found] of looks) {
    if (found instanceof Error) {
      faults.push(`${file}：读不到（${found.message}）`);
      continue;
    }
    if (file !== SUMS) sums.set(file, found.sum);
    const { page } = found;
    if (!page) continue;
    for (const key of ['ids', 'links', 'loads', 'scripts', 'styles'] as const)
      page[key] = page[key].map(same);
    pages.push(page);
  }
  const list = await site.read(SUMS).then(
    (content) => new TextDecoder().decode(content),
    () => null,
  );
  const sizes = await chapterSizes(pages, site);
  const longest = sizes.sort((a, b) => b.total - a.total)[0] ?? null;
  faults.push(
    ...checkSums(list, sums),
    ...pages.flatMap(checkPolicy),
    ...checkTitles(pages),
    ...checkLinks(pages, new Set(site.files)),
    ...sizes.flatMap(checkSize),
    ...checkTwins(pages, site.files, site.typeOf),
  );
  return { faults, pages: pages.length, links: pages.reduce((n, { links }) => n + links.length, 0), longest };
}

async function* lookAt(site: BuiltSite): AsyncGenerator<[string, FileFacts | Error]> {
  for (const file of site.files)
    yield [file, await inspectFile(site.read, file).catch((error: Error) => error)];
}

/** Every file is what the list of checksums says, and is on it. */
function checkSums(list: string | null, sums: ReadonlyMap<string, string>): string[] {
  if (list === null) return ['SHA256SUMS：没有这个文件'];
  const named = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const faults = [...named.keys()]
    .filter((file) => !sums.has(file) && !/\.(br|gz)$/.test(file))
    .map((file) => `${file}：缺这个文件`);
  for (const [file, sum] of sums)
    if (named.get(file) !== sum)
      faults.push(`${file}：${named.has(file) ? '与生成时不同（SHA-256 不符）' : '不在 SHA256SUMS 里'}`);
  return faults;
}

/** A page carries its policy and no address from the server's root. */
function checkPolicy({ file, policy, title, absolute }: SitePage): string[] {
  return [
    ...(policy.startsWith("default-src 'none'") ? [] : [`${file}：没有安全策略`]),
    ...(title ? [] : [`${file}：没有标题`]),
    ...absolute.map((address) => `${file}：绝对地址「${address}」`),
  ];
}

/** No two pages have one title; the front page may be the plan's own page again. */
function checkTitles(pages: readonly SitePage[]): string[] {
  const groups = Map.groupBy(
    pages.filter(({ file }) => file !== 'index.html'),
    ({ title }) => title,
  );
  return [...groups]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => `标题「${title}」重复：${same.map(({ file }) => file).join('、')}`);
}

/** What each chapter costs: the page and every style and script it names. */
async function chapterSizes(pages: readonly SitePage[], site: BuiltSite): Promise<Size[]> {
  const chapters = pages.filter(({ file }) => isChapter(file));
  const known = new Map<string, number>();
  for (const file of new Set(chapters.flatMap(({ scripts, styles }) => [...scripts, ...styles])))
    known.set(file, gzipped(await site.read(file).catch(() => '')));
  const sum = (files: readonly string[]): number =>
    files.reduce((total, file) => total + known.get(file)!, 0);
  return chapters.map(({ file, size, words, scripts, styles }) => ({
    page: file,
    total: size + sum(scripts) + sum(styles),
    words,
    script: sum(scripts),
  }));
}

interface Size {
  page: string;
  total: number;
  words: number;
  script: number;
}

const checkSize = ({ page, total, words, script }: Size): string[] => [
  ...(total > words + BUDGET.beyond
    ? [
        `${page}：压缩后共 ${total} 字节，超过 ${words + BUDGET.beyond}（正文 ${words} 字节之外 ${BUDGET.beyond}）`,
      ]
    : []),
  ...(script > BUDGET.script ? [`${page}：脚本压缩后 ${script} 字节，超过 ${BUDGET.script}`] : []),
];
