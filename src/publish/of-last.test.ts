import { expect, test, vi } from 'vitest';
import { ofLast } from './of-last.ts';

const [one, another] = [{ id: 'one' }, { id: 'another' }];

test('what is asked for again is made once, what is asked for after another anew', () => {
  const make = vi.fn(({ id }: { id: string }, word: string) => `${id} ${word}`);
  const made = ofLast(make);
  expect([made(one, 'a'), made(one, 'a'), made(another, 'a'), made(one, 'a')]).toEqual([
    'one a',
    'one a',
    'another a',
    'one a',
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});

test('what cannot be made is not kept', () => {
  const make = vi.fn(() => {
    throw new Error('no');
  });
  const made = ofLast(make);
  expect(() => made(one)).toThrow('no');
  expect(() => made(one)).toThrow('no');
  expect(make).toHaveBeenCalledTimes(2);
});
