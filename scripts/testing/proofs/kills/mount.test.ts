import { expect, test } from 'vitest';
import { leftBehind } from './mount.ts';

test('of the folders of proofs those are left behind whose process runs no more', () => {
  const names = [
    'planbook-kills-11-aB3',
    'planbook-kills-12-x',
    'planbook-kills-aB3',
    'planbook-11-x',
    'other',
  ];
  expect(leftBehind(names, (pid) => pid === 12)).toEqual(['planbook-kills-11-aB3']);
});
