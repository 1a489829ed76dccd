/** The pages of a plan beside its chapters, and what readers call them. */

/** Path below the plan's own page → names, the one to show first. The plan's own page is `.`. */
export const PAGE_NAMES: readonly (readonly [page: string, names: readonly string[]])[] = [
  ['.', ['目录', '首页', '章节目录']],
  ['goals', ['目标', '指标', '主要目标', '主要指标', '目标指标']],
  ['projects', ['项目', '重点项目', '重大项目', '工程项目', '项目清单']],
  ['places', ['我的家乡', '家乡', '地名']],
  ['errata', ['勘误与存疑', '勘误和存疑', '勘误', '存疑', '勘误表', '更正']],
  ['checks', ['数字核对', '核对', '数字']],
  ['verify', ['引文核验', '核验']],
  ['changes', ['各版改动', '改动']],
  ['data', ['数据', '数据下载', '下载数据', '下载', '开放数据']],
  ['glossary', ['术语', '名词解释', '词语解释']],
  ['full', ['全文', '打印全文', '全文打印']],
];

/**
 * What the page of the places is called, the name to show first.
 * @param home the kinds of places in which readers live
 */
export const namesOfPlaces = (home: readonly string[]): readonly [string, ...string[]] =>
  home.length > 0 ? ['我的家乡', '家乡', '地名', ...home] : ['地名'];

/** A page and what readers call it. */
export type NamedPage = (typeof PAGE_NAMES)[number];

/** Key of the line for names of parts that have no page of their own (序言, 通知). */
const NO_PAGE = '-';

/**
 * The names as they travel in the search page's table: a line for each page, its key before its names.
 * @param there keys of the pages this plan has
 * @param parts what else readers may call by a name of its own
 * @param home the kinds of places in which readers live
 */
export const packNames = (
  there: readonly string[],
  parts: readonly string[],
  home: readonly string[],
): string =>
  [...PAGE_NAMES.filter(([key]) => there.includes(key)), [NO_PAGE, parts] as const]
    .map(([key, names]) => [key, ...(key === 'places' ? namesOfPlaces(home) : names)].join(' '))
    .join('\n');

/** The pages there are, from what `packNames` has packed. */
export const unpackPages = (called: string): NamedPage[] =>
  called
    .split('\n')
    .map((line): NamedPage => {
      const [key, ...names] = line.split(' ');
      return [key!, names];
    })
    .filter(([key]) => key !== NO_PAGE);

/** What a page is called, `''` for a page there is not. */
export const pageName = (page: string, pages: readonly NamedPage[]): string =>
  pages.find(([key]) => key === page)?.[1][0] ?? '';

/**
 * Pages by a name or a part of one of at least two characters.
 * @param text folded
 * @param pages those this plan has
 */
export function pagesNamed(text: string, pages: readonly NamedPage[]): { exact: string[]; part: string[] } {
  const having = (fits: (name: string) => boolean): string[] =>
    pages.filter(([, names]) => names.some(fits)).map(([page]) => page);
  const exact = having((name) => name === text);
  const part = [...text].length < 2 ? [] : having((name) => name.includes(text));
  return { exact, part: part.filter((page) => !exact.includes(page)) };
}
