import { expect, test } from 'vitest';
import { makeSpelling } from './make-spelling.ts';
import { makeSuggester } from './suggester.ts';
import { suggest } from './suggest.ts';
import { commonCharacters, packPinyin } from './pinyin.ts';

const WORDS = ['云溪河', '云溪县', '云溪湖', '云溪镇', '养老服务'];
/** Every common character sounds like no other but 溪 like 西. */
const sounds = packPinyin(
  commonCharacters().map(() => 'x'),
  [
    ['溪', 'xi'],
    ['西', 'xi'],
  ],
);
const known = makeSuggester({ words: WORDS, same: [[4, 3]], say: [[['敬老'], [4]]] });
const spelling = () => Promise.resolve(makeSpelling({ words: [], pinyin: sounds }, WORDS));
const ask = (query: string, nothing: boolean, stands: (word: string) => boolean) =>
  suggest(known, spelling, query, [query], nothing, (word) => Promise.resolve(stands(word)));
const inPlan = (word: string): boolean => WORDS.includes(word);

test('of words that stand nowhere three likely ones are offered, and no more', async () => {
  const { meant } = await ask('云溪坝', true, inPlan);
  expect(meant).toEqual(['云溪河', '云溪县', '云溪湖']);
});

test('what is offered stands in the plan', async () => {
  const { meant } = await ask('云溪坝', true, (word) => word === '云溪镇');
  expect(meant).toEqual(['云溪镇']);
});

test('a term that stands is no misprint', async () => {
  expect(await ask('云溪河', true, inPlan)).toMatchObject({ meant: [] });
});

test('beside an answer stand other words, and nothing that was meant instead', async () => {
  expect(await ask('敬老', false, inPlan)).toEqual({ meant: [], also: ['养老服务'] });
});
