/** Whether a draft holds every character of the source: the last thing an import looks at. */
import type { Aside } from '../../plan/authoring/schema-errata.ts';
import { runningText } from '../../plan/aside.ts';
import { dueLabel, type DraftNumbering } from './numbering.ts';

/** Signs of layout, of notes and of spans, and all white space. */
const BLANKS = /[\s\u200b\ufeff]/gu;
const NOT_WORDS = /\*\*|-{3,}|[|←↑]|&nbsp;|\[\^?[\d*†①-⑳-]{1,5}\](?:[:：])?|[①-⑳]/gu;

const words = (text: string): string => text.replace(BLANKS, '').replace(NOT_WORDS, '');

/** The words of the source that have to stand in the chapters. */
export const sourceWords = (source: string, aside: readonly Aside[]): string =>
  words(runningText(source, aside));

/** The words of a draft, as a reader of its pages would read them. */
export function draftWords(files: ReadonlyMap<string, string>, numbering: DraftNumbering): string {
  let inPart = 0;
  const texts = [...files].map(([path, text]) => {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
    const field = (name: string): string | undefined => {
      const value = new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1];
      return value?.replace(/^'(.*)'$/, (_, quoted: string) => quoted.replaceAll("''", "'"));
    };
    const kind = /chapters\/(b|a|)\d/.exec(path)![1] === 'b' ? 'part' : 'chapter';
    inPart = kind === 'part' ? 0 : inPart + 1;
    const number = Number(field('number'));
    const nth = kind === 'chapter' && numbering.chapters === 'again' ? inPart : number;
    const annex = path.startsWith('chapters/a');
    const label = field('label') ?? (annex ? '' : dueLabel(numbering[kind], nth));
    return number === 0 ? plain(body) : `${label}${field('title')}\n${plain(body)}`;
  });
  return words(texts.join('\n'));
}

const plain = (body: string): string =>
  body
    .replace(/^\[\^.*\n?/gm, '')
    .replace(
      /<Box(?: title="(.*)")?>|<Table(?: title="(.*?)")?[^>]*>|<LostFigure(?: caption="(.*)")? \/>|<Picture src="[^"]*" alt="[^"]*"(?: caption="(.*)")? \/>/g,
      '$1$2$3$4',
    )
    .replace(/<\/(?:Box|Table)>/g, '')
    .replace(/^#{2,3} /gm, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\(.)/g, '$1');

/**
 * Compares the two.
 * @returns `null` where they are the same, else the words of the source at the first difference
 */
export function firstLoss(
  source: string,
  aside: readonly Aside[],
  files: ReadonlyMap<string, string>,
  numbering: DraftNumbering,
): string | null {
  const [want, have] = [sourceWords(source, aside), draftWords(files, numbering)];
  if (want === have) return null;
  let at = 0;
  while (want[at] === have[at]) at += 1;
  return `来稿「${want.slice(at, at + 20)}」，初稿「${have.slice(at, at + 20)}」`;
}
