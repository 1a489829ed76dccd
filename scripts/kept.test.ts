/** What is kept between builds is made once, and again when anything it depends on is another. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('the same is made once, other things anew', async () => {
  const own = randomUUID();
  let made = 0;
  const make = async (): Promise<Uint8Array> => Buffer.from(`远景目标 ${(made += 1)}`);
  const text = async (...of: string[]): Promise<string> => Buffer.from(await kept(of, make)).toString();
  expect(await text(own, 'a')).toBe('远景目标 1');
  expect(await text(own, 'a')).toBe('远景目标 1');
  expect(await text(own, 'b')).toBe('远景目标 2');
  expect(await text(`${own}a`, '')).toBe('远景目标 3');
});
