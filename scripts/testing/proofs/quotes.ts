/**
 * `quotes <folder>`: sentences of other plans, the `.md` and `.txt` files of a folder, are held against every plan of
 * the site. Of each that is not in the plan the check says so, or shows what agrees; none is called word for word that is
 * not found by looking through the whole text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../../src/search/fold.ts';
import { corpusOf, wordingsOf } from '../../../src/search/verify/corpus.ts';
import { judge, type Judged } from '../../../src/search/verify/judge.ts';
import { pastedSentences } from '../../../src/search/verify/sentences.ts';
import { progress } from '../../../src/site/build/progress.ts';
import { loadPlan } from '../../../src/site/plans/load-plan.ts';
import { listPlans } from '../../../src/site/plans/read-plan.ts';
import type { Verdict } from '../proof.ts';

const LEAST = 0.95;

export default function prove([folder]: string[]): Verdict {
  if (!folder) throw new Error('quotes: name a folder of .md and .txt files, one plan in each');
  const files = readdirSync(folder).filter((file) => /\.(md|txt)$/.test(file));
  const counts = { exact: 0, excerpt: 0, differs: 0, absent: 0 };
  const shortcomings: string[] = [];
  let all = 0;
  for (const id of listPlans()) {
    const { clauses } = loadPlan(id);
    const judged: Judged = {
      shown: corpusOf(wordingsOf(clauses)),
      received: corpusOf([]),
      simplified: (words) => words,
    };
    const whole = clauses.map(({ text }) => fold(text).text).join('\n');
    for (const file of files) {
      progress(`${id}: ${file}`);
      const words = readFileSync(path.join(folder, file), 'utf8');
      for (const { text } of pastedSentences(words, () => false)) {
        const { kind } = judge(text, judged);
        if (kind === 'short') continue;
        all += 1;
        counts[kind] += 1;
        if (kind === 'exact' && !whole.includes(fold(text.replace(/[。，、；：,;:]\s*$/, '')).text))
          shortcomings.push(`${file}: called word for word in ${id}, where it is not: ${text}`);
      }
    }
  }
  const told = counts.absent + counts.differs;
  const said = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  return {
    found: told,
    wanted: Math.ceil(all * LEAST),
    shortcomings,
    note: `of ${all} sentences of ${files.length} files: ${said.join(', ')}`,
  };
}
