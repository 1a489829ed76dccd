/** A damaged piece of the index is known as such, whatever happened to it on its way. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWhole, seal } from './index-seal.ts';

const NAME = 'unknown_111d7e3.pf_index';
const words = new TextEncoder().encode('pagefind_dcd高标准农田、嫘祖文化');

function piece(name = NAME, text = words): Uint8Array {
  const bytes = new Uint8Array(gzipSync(text));
  seal(name, bytes);
  return bytes;
}

test('a sealed piece is whole, and unpacks as before', () => {
  expect(isWhole(NAME, piece())).toBe(true);
  expect(gunzipSync(piece())).toEqual(Buffer.from(words));
});

test('unpacked on the way by the browser, it is whole too', () => expect(isWhole(NAME, words)).toBe(true));

test('one byte changed anywhere behind the head is noticed', () => {
  const whole = piece();
  for (let k = 4; k < whole.length; k += 1) {
    const bytes = whole.slice();
    bytes[k]! ^= 1;
    expect(isWhole(NAME, bytes), String(k)).toBe(false);
  }
});

test('a piece cut off anywhere is noticed', () => {
  const whole = piece();
  for (let end = 0; end < whole.length; end += 1)
    expect(isWhole(NAME, whole.subarray(0, end)), String(end)).toBe(false);
});

test.each([
  ['another piece under its name', piece('unknown_2222222.pf_index', words.slice(0, 20))],
  ['a page that says sorry', new TextEncoder().encode('<!doctype html><title>找不到</title>')],
  ['a piece without a seal', new Uint8Array(gzipSync(words))],
])('%s is noticed', (_, bytes) => expect(isWhole(NAME, bytes)).toBe(false));
