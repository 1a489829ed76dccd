import { expect, test } from 'vitest';
import { planFilesOf, SMALL } from '../../scripts/testing/fixture-plans.ts';
import type { Aside } from '../plan/authoring/schema-errata.ts';
import { withSource } from './plan-files.ts';
import { replacement } from './replace.ts';

const files = planFilesOf(SMALL);
const SOURCE = files.get('source.txt')!;

/** What another source changes; `aside` are its lines that are set aside. */
function replacedBy(source: string, aside: Aside[] = []): ReturnType<typeof replacement> {
  const next = withSource(files, source, { name: '新稿.txt', sha256: 'f'.repeat(64) }, aside);
  return replacement({ id: SMALL.id, files }, next);
}

const replaced = (from: string, to: string): ReturnType<typeof replacement> =>
  replacedBy(SOURCE.replace(from, to));

test('the same words in another layout change nothing', () => {
  expect(replaced('全县上下要\n', '全县上下\n要')).toEqual({ clauses: [], corrections: [], records: [] });
});

test('a changed word is told with its clause, and the goal that is quoted from it', () => {
  expect(replaced('粮食总产稳定在40万吨', '粮食总产稳定在42万吨')).toEqual({
    clauses: ['c1-s1-p1 正文「0」，新来稿（source.txt:8:23）「2」'],
    corrections: [],
    records: [expect.stringMatching(/^目标 grain.* c1-s1-p1，这一段的来稿变了：核对 quote 和数值$/)],
  });
});

test('a correction whose misprint the new source does not have no longer holds', () => {
  expect(replaced('建全灌溉体系', '健全灌溉体系')!.corrections).toEqual([
    expect.stringContaining('勘误「健全灌溉体系」'),
  ]);
});

test('lines set aside are not compared', () => {
  const aside: Aside[] = [{ lines: [1, 2], class: '目录', begins: '目录' }];
  expect(replacedBy(`目录\n第一章 站上新起点\n${SOURCE}`, aside)).toEqual({
    clauses: [],
    corrections: [],
    records: [],
  });
});
