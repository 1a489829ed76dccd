/** Every page of text has its Markdown twin beside it, which no server sends as a page. */
import { isChapter, type SitePage } from '../html/site-page.ts';

const isText = (file: string): boolean => isChapter(file) || /^[^/]+\/full\/index\.html$/.test(file);

/**
 * @param typeOf what a server says a file is
 * @returns what is wrong, a line each
 */
export function checkTwins(
  pages: readonly SitePage[],
  files: readonly string[],
  typeOf: (file: string) => string | undefined = () => undefined,
): string[] {
  const there = new Set(files);
  const alone = pages.filter(({ file }) => isText(file) && !there.has(file.replace(/html$/, 'md')));
  const pageLike = files.filter((file) => file.endsWith('.md') && /^text\/html/i.test(typeOf(file) ?? ''));
  return [
    ...alone.map(({ file }) => `${file}：旁边没有 Markdown 副本 index.md`),
    ...pageLike.map((file) => `${file}：服务器把它当作网页发送，应作为文字或下载`),
  ];
}
