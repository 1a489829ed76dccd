/** What readers type for a place, against the real outline of the Xiping plan. */
import { describe, expect, test } from 'vitest';
import { jump } from '../../../src/search/jump/jump.ts';
import { planOf, XIPING } from '../fixture-plans.ts';
import { cases, jumping } from '../truth/jumping.ts';
import { JUMP_INPUTS } from './jump-inputs.ts';

const { outline, ids } = jumping(planOf(XIPING));

const ALL = Object.entries(JUMP_INPUTS).map(([name, text]) => [name, cases(text)] as const);

test('at least 150 writings are tried', () => {
  const typed = ALL.flatMap(([, rows]) => rows.map(([text]) => text));
  expect(new Set(typed).size).toBe(typed.length);
  expect(typed.length).toBeGreaterThanOrEqual(150);
});

describe.each(ALL)('%s', (_, rows) => {
  test.each(rows)('「%s」 offers %j', (typed, wanted) => {
    expect(ids(typed)).toEqual(wanted);
  });
});

test('an offer says what it is and where it stands', () => {
  expect(jump('3.2', outline)).toEqual([
    { to: 'c3-s2', name: '第三章第二节 以企业为主导，打造西平创新发展主战车', where: '' },
  ]);
  expect(jump('专栏7', outline)[0]).toEqual({
    to: 'c6-s3-p6',
    name: '专栏 7：能源工程',
    where: '第六章第三节',
  });
  expect(jump('[2021]8', outline)).toEqual([
    { to: 'c0-p2', name: '西政〔2021〕8号', where: '印发通知与序言' },
  ]);
  expect(jump('勘误', outline)).toEqual([{ to: 'errata', name: '勘误与存疑', where: '' }]);
  expect(jump('名词解释', outline)).toEqual([{ to: 'glossary', name: '术语', where: '' }]);
});

test('a word of many titles offers the four best: titles that begin with it, chapters first', () => {
  expect(ids('发展')).toEqual(['c2-s3', 'c2-s4', 'c1', 'c3']);
  expect(ids('工程')).toEqual(['c2-s3-p8', 'c3-s4-p6', 'c4-s1-p5', 'c4-s2-p8', 'projects']);
});
