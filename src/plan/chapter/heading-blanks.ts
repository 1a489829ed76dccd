/**
 * Blanks in a heading that part nothing: `振兴， 补齐`, `基于 5G 网络的`. One between two halves of Han characters, also where a
 * half ends or begins in quotation marks, is its line break.
 */
import type { Fault } from '../../text/faults.ts';
import { fault } from '../rules/rules.ts';
import type { Chapter } from './chapter.ts';

const STRAY =
  /[，、；：。“（《]\s+\S?|\S?\s+[，、；：。”）》]|\p{Script=Han}\s+[A-Za-z0-9]|[A-Za-z0-9%]\s+\p{Script=Han}|\S?\s{2,}\S?/u;
/** A section's number, and the blank behind it. */
const NUMBER =
  /^\s*(?:第\s*\S+?\s*[篇编章节条]|[（(]?[零〇一二三四五六七八九十百\d０-９]+\s*[)）.．、]?)\s*/u;

/** A fault for each title of a chapter and each heading within it that has one. */
export function headingBlanks(chapters: readonly Chapter[]): Fault[] {
  return chapters.flatMap(({ title, blocks, file, at }) => {
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    return [
      ...stray(title).map((words) => fault('M10', at(['title']), words)),
      ...headings.flatMap(({ ownText, point }) =>
        stray(ownText.replace(NUMBER, '')).map((words) => fault('M10', { file, ...point }, words)),
      ),
    ];
  });
}

const stray = (heading: string): string[] => STRAY.exec(heading)?.slice(0, 1) ?? [];
