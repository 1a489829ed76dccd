import { expect, test } from 'vitest';
import { checkEditions } from '../../plan/editions-file.ts';
import { keptEditions, withEditionKept } from './kept-editions.ts';

const FIRST = new Map([
  ['c1-p1', '新建农田5万亩。'],
  ['c1-p2-r1', '1\t粮食产量\t365'],
  ['c1-p3', '专栏1\n工程\\项目\\n'],
]);
const SECOND = new Map([
  ['c1-p1', '新建农田6万亩。'],
  ['c1-p3', '专栏1\n工程\\项目\\n'],
  ['g1-grain', '粮食产量：365'],
]);
const first = withEditionKept('', { date: '2026-10-01', mark: 'aaaaaaaa' }, FIRST);
const second = withEditionKept(first, { date: '2026-11-01', mark: 'bbbbbbbb' }, SECOND);

test('every edition that was kept is had back as it was, tabs, line ends and backslashes too', () => {
  expect(keptEditions(second)).toEqual([
    { date: '2026-10-01', mark: 'aaaaaaaa', record: FIRST },
    { date: '2026-11-01', mark: 'bbbbbbbb', record: SECOND },
  ]);
});

test('what was written stays as it was: an edition adds only what it changed', () => {
  expect(second.slice(0, first.length)).toBe(first);
  expect(second.slice(first.length)).toMatch(
    /^@ 2026-11-01 bbbbbbbb\nc1-p2-r1\nc1-p1\t新建农田6万亩。\ng1-grain\t粮食产量：365\n= \w{8}\n$/,
  );
  expect(checkEditions('editions.txt', second)).toEqual([]);
});

test('an edition in which nothing changed is its head and its sum', () => {
  const third = withEditionKept(second, { date: '2026-12-01', mark: 'cccccccc' }, SECOND);
  expect(third.slice(second.length)).toMatch(/^@ 2026-12-01 cccccccc\n= \w{8}\n$/);
  expect(keptEditions(third).at(-1)!.record).toEqual(SECOND);
});

test('a file that Windows has touched is read the same, an empty one has no edition', () => {
  expect(keptEditions(second.replaceAll('\n', '\r\n'))).toEqual(keptEditions(second));
  expect(keptEditions('')).toEqual([]);
});
