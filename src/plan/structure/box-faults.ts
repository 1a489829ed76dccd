/** Boxes that lost their items: none is left, or what stands behind goes on where the last one ended (H5). */
import type { Block } from '../chapter/block.ts';
import type { Chapter } from '../chapter/chapter.ts';
import { fromChinese } from '../../text/numerals.ts';
import { fault } from '../rules/rules.ts';
import type { Finding } from './finding.ts';
import type { SourcePlaces } from './place-in-source.ts';

const NUMBER = /^[（(]?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）).．、]/u;

/** The number an item begins with, or `null`. */
function numberOf(text: string | undefined): number | null {
  const figure = text === undefined ? undefined : NUMBER.exec(text)?.[1];
  return figure === undefined ? null : /\d/.test(figure) ? Number(figure) : fromChinese(figure);
}

export function boxFaults(chapters: readonly Chapter[], { lineOf }: Pick<SourcePlaces, 'lineOf'>): Finding[] {
  return chapters.flatMap(({ file, blocks }) =>
    blocks.flatMap((box, index): Finding[] => {
      if (box.kind !== 'box') return [];
      const next = blocks[index + 1];
      if (box.children.length === 0) {
        const line = lineOf(box.id) ?? 1;
        return [{ line, fault: fault('H5', { file, ...box.point }, box.ownText, line) }];
      }
      if (next?.kind !== 'paragraph' || !goesOn(box, next)) return [];
      const line = lineOf(next.id) ?? 1;
      const words = [...next.ownText].slice(0, 12).join('');
      return [{ line, fault: fault('H5/next', { file, ...next.point }, box.ownText, words, line) }];
    }),
  );
}

/** Whether a paragraph bears the number that follows the last of the box's. */
function goesOn({ children }: Block, next: Block): boolean {
  const last = numberOf(children.at(-1)!.ownText);
  return last !== null && children.length > 1 && numberOf(next.ownText) === last + 1;
}
