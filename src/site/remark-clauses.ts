/** Hooks the model's numbering and marks into Astro's Markdown: the file's path says which plan and chapter it is. */
import type { Root } from 'mdast';
import path from 'node:path';
import type { VFile } from 'vfile';
import { chapterNumber } from '../plan/files.ts';
import { decorateChapter } from '../plan/render.ts';
import { getPlan } from './plans.ts';

export function remarkClauses() {
  return (tree: Root, file: VFile): void => {
    const folder = path.dirname(path.dirname(file.path));
    const number = chapterNumber(`chapters/${path.basename(file.path)}`);
    if (number === null) return;
    const marks = Map.groupBy(getPlan(path.basename(folder)).marks, (mark) => mark.clause);
    decorateChapter(tree, number, marks);
  };
}
