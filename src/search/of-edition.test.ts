import { expect, test } from 'vitest';
import { editionAndText, isNamedAfter, withEdition } from './of-edition.ts';

test.each(['', '一行', '第一节\n清溪镇\n粮食\n产量'])('the text %j comes out with its edition', (text) => {
  expect(editionAndText(withEdition('3f9a1c2e', text))).toEqual({ edition: '3f9a1c2e', value: text });
});

test('a text of before there were editions is of none that there is', () => {
  expect(editionAndText('第一节\n\n粮食').edition).toBe('第一节');
  expect(editionAndText('').edition).toBe('');
});

test.each([
  ['pagefind.3f9a1c2e_unknown_2d5f46a.pf_meta', true],
  ['3f9a1c2ek3xa001.pf_index', true],
  ['pagefind.unknown_2d5f46a.pf_meta', false],
  ['00000000k3xa001.pf_index', false],
  ['pagefind.js', true],
  ['pagefind-entry.json', true],
  ['wasm.unknown.pagefind', true],
])('the file %s of an index may be of the edition: %s', (file, may) => {
  expect(isNamedAfter('3f9a1c2e', file)).toBe(may);
});
