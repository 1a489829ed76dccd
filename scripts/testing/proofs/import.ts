/**
 * `import <folder>`: texts that are there both as Markdown and as the plain text a clerk copies (`<name>.md` beside
 * `<name>.txt`) come in with the headings the Markdown marks, each on its level, none inside a paragraph, and with every
 * character. A line for each file says what was found, glued, lost and asked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { draft, type Draft } from '../../../src/import/draft.ts';
import { readReceived } from '../../../src/import/read.ts';
import type { Received } from '../../../src/import/reading/received.ts';
import { firstLoss, sourceWords } from '../../../src/import/writing/nothing-lost.ts';
import type { Verdict } from '../proof.ts';
import { draftedHeadings, draftedText, isAt } from './import/drafted.ts';
import { markedHeadings, type Marked } from './import/marked.ts';

/** How many of a hundred headings have to be on their level. */
const LEAST = 99;

interface Outcome {
  found: number;
  wanted: number;
  shortcomings: string[];
}

export default async function prove([folder = '']: string[]): Promise<Verdict> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  if (names.length === 0) throw new Error(`import <folder>: no .md file in «${folder}»`);
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const marked = markedHeadings(readFileSync(path.join(folder, name), 'utf8'));
    const pair = name.replace(/\.md$/, '.txt');
    const files = readdirSync(folder).filter((file) => file === name || file === pair);
    for (const file of files)
      outcomes.push(await measure(path.join(folder, file), marked, path.join(folder, pair)));
  }
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0);
  const wanted = sum((outcome) => outcome.wanted);
  return {
    found: sum((outcome) => outcome.found),
    wanted: Math.ceil((wanted * LEAST) / 100),
    shortcomings: outcomes.flatMap((outcome) => outcome.shortcomings),
    note: `of ${wanted} headings in ${outcomes.length} files`,
  };
}

async function measure(file: string, marked: readonly Marked[], pair: string): Promise<Outcome> {
  const name = path.basename(file);
  const received = await readReceived(name, readFileSync(file));
  if ('refused' in received)
    return { found: 0, wanted: marked.length, shortcomings: [`${name}: ${received.refused}`] };
  const drafted = draft(received);
  const { missed, glued } = compare(marked, drafted);
  const plain = existsSync(pair) ? await readReceived(path.basename(pair), readFileSync(pair)) : received;
  const characters = 'refused' in plain ? '' : lostCharacters(received, plain);
  const loss = firstLoss(received.source, drafted.aside, drafted.files, drafted.numbering);
  const found = marked.length - missed.length;
  const lost = missed.length - glued.length;
  console.log(
    `${name}: ${found}/${marked.length} headings, ${glued.length} glued, ${lost} lost or on another level, ` +
      `${characters.length} characters lost, ${drafted.questions.length} questions`,
  );
  for (const { line, words } of missed) console.log(`  ${name.replace(/\.txt$/, '.md')}:${line} ${words}`);
  return {
    found,
    wanted: marked.length,
    shortcomings: [
      ...(found * 100 < marked.length * LEAST
        ? [`${name}: only ${found} of ${marked.length} headings on their level`]
        : []),
      ...glued.map(({ words }) => `${name}: 「${words}」 stands inside a paragraph`),
      ...(characters
        ? [`${name}: ${characters.length} characters are not in source.txt: ${characters.slice(0, 40)}`]
        : []),
      ...(loss ? [`${name}: ${loss}`] : []),
    ],
  };
}

/** Walks both lists in order: a heading that comes twice is wanted twice. */
function compare(
  marked: readonly Marked[],
  { files, numbering }: Draft,
): { missed: Marked[]; glued: Marked[] } {
  const headings = draftedHeadings(files, numbering);
  const texts = draftedText(files);
  let from = 0;
  const missed = marked.filter((one) => {
    const at = headings.findIndex((heading, index) => index >= from && isAt(one, heading));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
  return {
    missed,
    glued: missed.filter(({ words }) => texts.some((text) => text !== words && text.includes(words))),
  };
}

/** The characters of the plain text that are not in what was read: contents and page numbers left out. */
function lostCharacters({ source }: Received, plain: Received): string {
  const bare = (text: string): string[] => [...text.replace(/-{3,}|[\s|*\\\ufeff]/g, '')];
  const counts = new Map<string, number>();
  for (const sign of bare(source)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const aside = draft(plain).aside.filter((one) => one.class !== '注释');
  return bare(sourceWords(plain.source, aside))
    .filter((sign) => {
      const left = counts.get(sign) ?? 0;
      counts.set(sign, left - 1);
      return left <= 0;
    })
    .join('');
}
