/** Chapters, sections, boxes, tables and subheadings by a part of their titles. */
import { pageOf } from '../../text/clause-id.ts';
import { normalizeTyped } from './normalize.ts';
import type { Outline } from './outline.ts';

/** More would push the search's own results out of sight. */
const MOST = 4;

/** Names of the same thing: a plan begins with one of them, readers say another. */
export const PREFACE = ['序言', '前言', '引言', '绪言', '导言', '序'];
export const NOTICE = ['通知', '印发通知', '印发的通知', '关于印发的通知'];

const NUMBER =
  /^(第[\d零〇一二三四五六七八九十百]+(?:[篇编卷章节]|部分)|（[\d零〇一二三四五六七八九十百]+）|[零〇一二三四五六七八九十百]+、|附[件表录图]\d*|专栏[\d-]+|表[\d-]+)/u;

/**
 * A title prepared for comparison: without 第三章 or 专栏 4-1 in front, without signs, blanks, or the title of another
 * document in 《》.
 */
export const comparableTitle = (title: string): string =>
  normalizeTyped(title)
    .replace(/(.)(?:《[^》]*》)+/gu, '$1')
    .replace(NUMBER, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Ids of titles that contain the words, best first: the whole title, its beginning, then any part; chapters before
 * sections before boxes before subheadings.
 * @param typed as typed, in simplified characters: words apart by blanks may stand apart in the title
 * @param text `oneWriting(typed)`
 */
export function titlesWith(
  typed: string,
  text: string,
  { names, titles }: Pick<Outline, 'names' | 'titles'>,
): string[] {
  const words = typed
    .slice(0, 200)
    .split(/[\s\u3000]+/u)
    .map(comparableTitle)
    .filter(Boolean);
  const whole = comparableTitle(text);
  const all = [...Object.entries(names), ...titles];
  return all
    .map(([id, title], order) => ({
      id,
      order,
      fit: fit(comparableTitle(title), normalizeTyped(title), text, whole, words),
    }))
    .filter(({ fit: value }) => value < Infinity)
    .map((found) => ({ ...found, fit: found.fit * 4 + level(found.id, names) }))
    .sort((a, b) => a.fit - b.fit || a.order - b.order)
    .slice(0, MOST)
    .map(({ id }) => id);
}

const level = (id: string, names: Outline['names']): number => {
  if (id === pageOf(id)) return 0;
  if (id.startsWith('c0-')) return 3;
  return Object.hasOwn(names, id) ? 1 : 2;
};

/** 0 for the whole title to 3 for words scattered in it; `Infinity` where it does not fit. */
function fit(title: string, printed: string, text: string, whole: string, words: readonly string[]): number {
  if (PREFACE.includes(text) && PREFACE.includes(title)) return 0;
  if (NOTICE.includes(text) && /印发.*通知$/u.test(printed)) return 0;
  if ([...whole].length < 2) return Infinity;
  if (title === whole) return 0;
  if (title.startsWith(whole)) return 1;
  if (title.includes(whole)) return 2;
  const apart = words.length > 1 && words.every((word) => [...word].length > 1 && title.includes(word));
  return apart ? 3 : Infinity;
}
