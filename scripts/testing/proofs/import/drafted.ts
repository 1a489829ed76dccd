/** The headings and paragraphs of a draft, read from its files. */
import { dueLabel, type DraftNumbering } from '../../../../src/import/writing/numbering.ts';
import type { MarkedLevel, Marked } from './marked.ts';

export interface Drafted {
  level: MarkedLevel;
  words: string;
  /** Whether it stands before the first chapter or after the last. */
  outside: boolean;
}

const squeeze = (text: string): string => text.replace(/\[\^[^\]]*\]/g, '').replace(/[\s*\\]/g, '');

/** @param files of the draft, in reading order */
export function draftedHeadings(files: ReadonlyMap<string, string>, numbering: DraftNumbering): Drafted[] {
  let inPart = 0;
  return [...files].flatMap(([path, text]): Drafted[] => {
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}: '?(.*?)'?$`, 'm').exec(text)?.[1]?.replaceAll("''", "'");
    const annex = path.startsWith('chapters/a');
    const number = Number(field('number'));
    const outside = annex || number === 0;
    const level = path.startsWith('chapters/b') ? 'part' : 'chapter';
    inPart = level === 'part' ? 0 : inPart + 1;
    const nth = level === 'chapter' && numbering.chapters === 'again' ? inPart : number;
    const label = field('label') ?? (annex ? '' : dueLabel(numbering[level], nth));
    const own: Drafted = { level, words: squeeze(`${label}${field('title')}`), outside };
    const inner = [...text.matchAll(/^(#{2,3}) (.*)$/gm)].map(([, signs, words]): Drafted => ({
      level: signs!.length === 2 ? 'section' : 'sub',
      words: squeeze(words!),
      outside,
    }));
    return number === 0 ? inner : [own, ...inner];
  });
}

/** Paragraphs, items and cells: where a heading must not be found. */
export const draftedText = (files: ReadonlyMap<string, string>): string[] =>
  [...files.values()].flatMap((text) =>
    text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split('\n')
      .filter((row) => row !== '' && !row.startsWith('#'))
      .map(squeeze),
  );

/** Whether a drafted heading is a marked one on its level: before and after the chapters there are no chapters. */
export const isAt = (marked: Marked, drafted: Drafted): boolean =>
  marked.words === drafted.words &&
  (marked.level === drafted.level ||
    marked.level === 'title' ||
    (marked.level !== 'section' && drafted.outside));
