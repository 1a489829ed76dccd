/** Where a result stands, from what the search page has before it: its citation, and the titles above it. */
import { pageOf } from '../../text/clause-id.ts';
import { headsOf } from '../../text/labels.ts';
import type { SearchTable } from '../table.ts';

export interface Whereabouts {
  /** `四章一节5段1条`, as `shortCitation` has it. */
  citation: string;
  /** Titles of chapter and section without their numbers. */
  titles: string[];
}

/** @param section name of the section, as a result has it */
export function whereabouts(
  { chapters, labels = {} }: Pick<SearchTable, 'chapters' | 'labels'>,
  id: string,
  section: string,
): Whereabouts {
  const heads = headsOf(id);
  const names = [chapters[heads[0]!] ?? '', section].slice(0, heads.length);
  const numbers = names.map((name, k) => labels[heads[k]!] ?? /^(\S+) |/.exec(name)![1] ?? name);
  const parts = [...id.matchAll(/-([pirn])(\d+)/g)].map(([, letter, n]) =>
    letter === 'n' ? `注${n}` : n + { p: '段', i: '条', r: '行' }[letter!]!,
  );
  return {
    citation: [...numbers.map((word) => word.replace(/第(?=[^第]*[篇编章节])/g, '')), ...parts].join(''),
    titles: names
      .map((name, k) => (name.startsWith(numbers[k]!) ? name.slice(numbers[k]!.length).trim() : name))
      .filter(Boolean),
  };
}

/** `第四章 … › 第一节 …` */
export const pathOf = ({ chapters }: Pick<SearchTable, 'chapters'>, id: string, section: string): string =>
  [chapters[pageOf(id)], section].filter(Boolean).join(' › ');
