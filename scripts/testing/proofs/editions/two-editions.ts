/** Two editions of one plan, as an office publishes them one after the other. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listPlans } from '../../../../src/site/plans/read-plan.ts';

/** A word of the first edition, and what stands in its place in the second: both are words people search for. */
export const CHANGED = ['大力', '全力'] as const;
/** A paragraph more: every clause behind it has another place in the order. */
const ADDED = '新的一版比旧的一版多出这一段文字，后面各段的次序都往后移了一位。';

/** Files so old that browsers keep them for days without asking. */
const OLD = new Date(Date.now() - 100 * 24 * 3600 * 1000);

/**
 * Builds the first plan of `content/` twice, the second time with words changed and a paragraph more.
 * @param folder an empty one
 * @returns the plan's id, and the folders of the two sites
 */
export function buildTwo(folder: string): { plan: string; sites: [string, string] } {
  const [plan] = listPlans('content');
  if (!plan) throw new Error('editions: no plan in content/');
  const contents = ['first', 'second'].map((name) => path.join(folder, name));
  for (const to of contents) cpSync(path.join('content', plan), path.join(to, plan), { recursive: true });
  // Ids are registered with the words they stand on.
  for (const to of contents) rmSync(path.join(to, plan, 'ids.txt'), { force: true });
  changeAll(path.join(contents[1]!, plan));
  const [first, second] = contents.map((content) => build(content, `${content}-site`));
  for (const file of readdirSync(first!, { recursive: true, encoding: 'utf8' }))
    utimesSync(path.join(first!, file), OLD, OLD);
  return { plan, sites: [first!, second!] };
}

function changeAll(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(mdx|yaml|txt)$/.test(file)) continue;
    const whole = path.join(folder, file);
    let text = readFileSync(whole, 'utf8').replaceAll(...CHANGED);
    if (/^chapters\/01/.test(file)) text = `${text.trimEnd()}\n\n${ADDED}\n`;
    // In place of a blank line: what is said of the source by its lines stays right.
    if (file === 'source.txt') text = text.replace(/\n\s*\n(?=第二章)/, `\n${ADDED}\n`);
    writeFileSync(whole, text);
  }
}

function build(content: string, dist: string): string {
  const env = { ...process.env, NODE_ENV: 'production', PLANBOOK_CONTENT: content, PLANBOOK_DIST: dist };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`editions: no site of ${content}: ${stderr}`);
  return dist;
}
