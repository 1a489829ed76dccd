import { expect, test } from 'vitest';
import { align } from './align.ts';

/** `=` for what both have, `-` for the words, `+` for the passage. */
function shown(mine: string, plan: string): string {
  return align(mine, plan)
    .pieces.map((piece) => {
      const [own, theirs] = [mine.slice(...piece.mine), plan.slice(...piece.plan)];
      return piece.same ? `=${own}` : `${own && `-${own}`}${theirs && `+${theirs}`}`;
    })
    .join(' ');
}

const PLAN = '序。新建高标准农田5万亩，改造中低产田3万亩，确保粮食安全。完。';

test.each([
  ['新建高标准农田5万亩', '=新建高标准农田5万亩'],
  ['新建高标准农田8万亩', '=新建高标准农田 -8+5 =万亩'],
  ['不新建高标准农田5万亩', '-不 =新建高标准农田5万亩'],
  ['新建高标准农田5万亩，确保粮食安全', '=新建高标准农田5万亩， +改造中低产田3万亩， =确保粮食安全'],
  ['新建高标准农田5万亩，还要修渠，改造中低产田', '=新建高标准农田5万亩， -还要修渠， =改造中低产田'],
])('%s is laid beside the plan', (mine, pieces) => {
  expect(shown(mine, PLAN)).toBe(pieces);
});

test('the same words are wholly alike, a changed character makes them less so, foreign ones are not alike', () => {
  expect(align('新建高标准农田', PLAN).likeness).toBe(1);
  const changed = align('新建高标准农场', PLAN).likeness;
  expect(changed).toBeGreaterThan(0.6);
  expect(changed).toBeLessThan(1);
  expect(align('甲乙丙丁戊己庚', PLAN).likeness).toBeLessThanOrEqual(0);
});

test('pieces put together are the words, and a stretch of the passage', () => {
  for (const mine of ['新建高准农田万亩', '改造产田，，3亩', '甲新建乙农田丙', '完。完', '']) {
    const { pieces } = align(mine, PLAN);
    expect(pieces.map((piece) => mine.slice(...piece.mine)).join('')).toBe(mine);
    for (const [n, piece] of pieces.slice(1).entries()) expect(piece.plan[0]).toBe(pieces[n]!.plan[1]);
  }
});
