import { expect, test } from 'vitest';
import { readPlan } from '../../../scripts/read-plan.ts';
import { buildPlan } from '../plan.ts';
import { formatFault } from '../../text/faults.ts';

const files = readPlan('xiping-145', 'content').files;
const CHAPTER = [...files.keys()].find((path) => path.startsWith('chapters/04'))!;

/** The faults after a change to one file. */
function faultsOf(path: string, change: (text: string) => string): string[] {
  const changed = new Map(files).set(path, change(files.get(path)!));
  return buildPlan({ id: 'xiping-145', files: changed }).faults.map(formatFault);
}

test('no figure of the plan and no item of a box is left out', () => {
  expect(buildPlan({ id: 'xiping-145', files }).faults).toEqual([]);
});

test('taking out one goal makes the check fail and name the place', () => {
  const without = faultsOf(CHAPTER, (text) =>
    text.replace(/ {2}- id: g4-grain-output\n(?: {4}.*\n| {6}.*\n)+/, ''),
  );
  const uncovered = without.filter((line) => line.includes(' K1 '));
  expect(uncovered).toHaveLength(1);
  expect(uncovered[0]).toMatch(
    /^content\/xiping-145\/chapters\/04-.*\.mdx:\d+:\d+ K1 数「100」（….*粮食总产达到100万吨.*…）没有归入目标或项目/,
  );
});

test('taking out one project of a box makes the check fail and name the item', () => {
  const without = faultsOf(CHAPTER, (text) =>
    text.replace(/ {2}- id: p4-high-oleic-peanut\n(?: {4}.*\n| {6}.*\n)+/, ''),
  );
  expect(without.join('\n')).toContain('K2 专栏里的「西平县优质高油酸花生绿色高质高效创建示范基地项目」');
});

test('a new figure in the text is named at once', () => {
  const added = faultsOf(CHAPTER, (text) =>
    text
      .replace('确保国家粮食安全', '确保国家粮食安全')
      .replace('切实保障国家粮食安全。', '切实保障国家粮食安全，培训5000人次。'),
  );
  expect(added.some((line) => line.includes('K1 数「5000」'))).toBe(true);
});

test('an entry of the reviewed list that excuses a figure is needed', () => {
  const without = faultsOf('figures.yaml', (text) => text.split('\n').slice(0, -3).join('\n'));
  expect(without.some((line) => / K[12] /.test(line))).toBe(true);
});
