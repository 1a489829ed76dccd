/** Lays out the fields of every plan's chapters; with `--check` only says which are not. What Prettier formats is its own. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatChapter } from '../src/plan/format/format-chapter.ts';
import { contentRoot, listPlans, readPlan } from '../src/site/plans/read-plan.ts';

const check = process.argv.includes('--check');
for (const id of listPlans())
  for (const [name, text] of readPlan(id).files) {
    const formatted = name.endsWith('.mdx') ? formatChapter(text) : text;
    if (formatted === text) continue;
    const file = path.join(contentRoot(), id, name);
    if (check) process.exitCode = 1;
    else writeFileSync(file, formatted);
    console.log(check ? `${file} 没有排好 → npm run format` : `${file} 已排好`);
  }
