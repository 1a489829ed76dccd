/** What a page costs: its own bytes with those of every style and script it names, with gzip. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../../../../src/site/html/describe-page.ts';
import { gzipped } from '../../../../src/site/html/site-page.ts';
import { BUDGET } from '../../../../src/site/check/check.ts';
import type { Figure } from './figure.ts';

const KB = 1024;

/** @param folder of the plan in a built site */
export function weights(folder: string): Figure[] {
  const chapters = readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ name, ...weigh(folder, `${name}/index.html`) }));
  const most = chapters.reduce((a, b) => (b.words > a.words ? b : a));
  const of = (name: string): number => weigh(folder, `${name}index.html`).all;
  return [
    { what: 'home, bytes in all', found: of(''), most: 14 * KB },
    { what: 'goals, bytes in all', found: of('goals/'), most: 26 * KB },
    { what: 'projects, bytes in all', found: of('projects/'), most: 32 * KB },
    // The page that the bench, too, calls the longest chapter: its file is.
    { what: 'chapter 5, bytes in all', found: of('5/'), most: 28 * KB },
    {
      what: `chapter ${most.name}, of the most words (${most.words} bytes), bytes in all`,
      found: most.all,
      most: most.words + BUDGET.beyond,
    },
  ];
}

function weigh(folder: string, file: string): { all: number; words: number } {
  const root = path.dirname(folder);
  const own = path.posix.join(path.basename(folder), file);
  const read = (name: string): Buffer => readFileSync(path.join(root, name));
  const { scripts, styles, words } = readPage(own, read(own));
  const all = [own, ...new Set([...scripts, ...styles])].reduce((sum, name) => sum + gzipped(read(name)), 0);
  return { all, words };
}
