/** What is said of a file that did not come, or is of another edition than the page. */

/** Why a file was refused: the page and it are of two editions. */
export const OTHER_EDITION = '本页和网站上的数据不是同一个版本';

/** Whether `error` says that a file is of another edition than the page. */
export const isOtherEdition = (error: unknown): boolean =>
  (error as Error | undefined)?.message === OTHER_EDITION;

/** What a button says when that which it is for did not come. */
export const notLoaded = (error: unknown): string =>
  isOtherEdition(error) ? `${OTHER_EDITION}。请刷新` : '没有载入，再试一次';
