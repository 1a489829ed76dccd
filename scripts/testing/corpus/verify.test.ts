/** Every sentence of Xiping's plan is held against the plan: as it is, written otherwise, and altered. */
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { verifyData } from '../../../src/publish/index/verify-data.ts';
import { figureClaims } from '../../../src/search/verify/figures.ts';
import { traditional } from '../../../src/publish/index/search-hints.ts';
import { simplifier } from '../../../src/search/traditional-forms.ts';
import { corpusOf, wordingsOf } from '../../../src/search/verify/corpus.ts';
import { exactly, judge, judgeSentence, SHORTEST, type Judged } from '../../../src/search/verify/judge.ts';
import { pastedSentences } from '../../../src/search/verify/sentences.ts';
import { random } from '../../bench/measure/statistics.ts';
import { planOf, XIPING } from '../fixture-plans.ts';

const { clauses } = planOf(XIPING);
const forms = traditional(planOf(XIPING));
const judged: Judged = {
  shown: corpusOf(wordingsOf(clauses)),
  received: corpusOf(clauses.flatMap(({ id, source }) => (source === null ? [] : [{ id, text: source }]))),
  simplified: simplifier(forms),
};
const stands = (words: string): boolean => exactly(judged.shown, judged.simplified(words)).length > 0;
const judgedKinds = (pasted: string): string[] =>
  pastedSentences(pasted, stands).flatMap((sentence) =>
    judgeSentence(sentence, judged).map(({ kind }) => kind),
  );

const leaves = clauses.filter(({ kind }) => kind !== 'box' && kind !== 'table');
const whole = leaves.map(({ text }) => text).join('\n');
const sentences = pastedSentences(whole, stands)
  .map(({ text }) => text)
  .filter((text) => fold(text).text.length > SHORTEST);
const everything = leaves.map(({ text, source }) => fold(`${text}\n${source ?? ''}`).text).join('\n');

test('there are as many sentences as a plan of this length has', () => {
  expect(sentences.length).toBeGreaterThan(1400);
});

test('unchanged, every sentence is word for word', () => {
  expect(sentences.filter((text) => judgedKinds(text).some((kind) => kind !== 'exact'))).toEqual([]);
});

test.each<[string, (text: string) => string]>([
  ['without quotation marks', (text) => text.replace(/[“”]/g, '')],
  ['with other quotation marks', (text) => text.replaceAll('“', '「').replaceAll('”', '」')],
  ['with straight quotation marks', (text) => text.replace(/[“”]/g, '"')],
  ['in wide digits', (text) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
  ['with narrow marks', (text) => text.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')')],
  ['with blanks around figures', (text) => (text.includes('\t') ? text : text.replace(/([\d.]+)/g, ' $1 '))],
  ['wrapped after 20 characters', (text) => (text.includes('\t') ? text : text.replace(/[^]{20}/g, '$&\n'))],
  ['without its last mark', (text) => text.replace(/[。；，：]$/, '')],
  ['in traditional characters', (text) => inTraditional(text)],
])('%s, every sentence is still word for word', (_, written) => {
  expect(sentences.filter((text) => judgedKinds(written(text)).some((kind) => kind !== 'exact'))).toEqual([]);
});

const groups = new Map(forms.split(' ').map((group) => [[...group][0]!, [...group][1]!]));
const inTraditional = (text: string): string => [...text].map((char) => groups.get(char) ?? char).join('');

interface Altered {
  before: string;
  after: string;
}

/** One alteration of each sentence that has what is to be altered. */
function alter(seed: number, how: (text: string, next: () => number) => string | null): Altered[] {
  const next = random(seed);
  return sentences.flatMap((before) => {
    const after = how(before, next);
    return after === null || everything.includes(fold(after.replace(/[。，、；：]$/, '')).text)
      ? []
      : [{ before, after }];
  });
}

const restored = ({ before, after }: Altered): boolean => {
  const { contrasts } = judge(after, judged);
  const shown = contrasts.map(({ side, text }) => (side === 'pasted' ? '' : text)).join('');
  return fold(shown).text.includes(
    fold(
      before
        .replace(/[。，、；：,;:]\s*$/, '')
        .replace(/\t+/g, '｜')
        .trim(),
    ).text,
  );
};
const pick = <T>(of: readonly T[], next: () => number): T | undefined => of[Math.floor(next() * of.length)];
const placesOfAny = (text: string, what: RegExp): number[] =>
  [...text.matchAll(what)].map(({ index }) => index);

test('one character changed is never word for word, and what the plan has is shown', () => {
  const altered = alter(1, (text, next) => {
    const at = Math.floor(next() * (text.length - 1));
    return /[\s“”]/.test(text[at]!) ? null : `${text.slice(0, at)}龘${text.slice(at + 1)}`;
  });
  expect(altered.length).toBeGreaterThan(1300);
  expect(altered.filter(({ after }) => judgedKinds(after).includes('exact'))).toEqual([]);
  expect(altered.filter((one) => !restored(one)).length).toBeLessThanOrEqual(altered.length / 1000);
});

test('one digit changed is never word for word', () => {
  const altered = alter(2, (text, next) => {
    const at = pick(placesOfAny(text, /\d/g), next);
    if (at === undefined) return null;
    const digit = (Number(text[at]) + 1 + Math.floor(next() * 9)) % 10;
    return text.slice(0, at) + String(digit) + text.slice(at + 1);
  });
  expect(altered.length).toBeGreaterThan(280);
  expect(altered.filter(({ after }) => judgedKinds(after).includes('exact'))).toEqual([]);
});

test('a negation put in is never word for word', () => {
  const altered = alter(3, (text, next) => {
    const at = Math.floor(next() * (text.length - 1));
    return text.slice(0, at) + pick([...'不未非无'], next)! + text.slice(at);
  });
  expect(altered.length).toBeGreaterThan(1300);
  expect(altered.filter(({ after }) => judgedKinds(after).includes('exact'))).toEqual([]);
});

test('a negation left out is never word for word', () => {
  const altered = sentences.flatMap((text) =>
    placesOfAny(text, /[不未非无]/g).map((at) => text.slice(0, at) + text.slice(at + 1)),
  );
  expect(altered.length).toBeGreaterThan(100);
  expect(altered.filter((after) => judgedKinds(after).includes('exact'))).toEqual([]);
});

test('a clause left out of the middle is shown', () => {
  const altered = alter(4, (text, next) => {
    const clausesOf = text.split('，');
    if (clausesOf.length < 3 || text.includes('\t')) return null;
    const out = 1 + Math.floor(next() * (clausesOf.length - 2));
    return clausesOf.filter((_, n) => n !== out).join('，');
  });
  expect(altered.length).toBeGreaterThan(500);
  expect(altered.filter(({ after }) => judgedKinds(after).includes('exact'))).toEqual([]);
  expect(altered.filter((one) => !restored(one)).length).toBeLessThanOrEqual(altered.length / 100);
});

test('of ten thousand stretches pieced together by chance none is called word for word that does not stand there', () => {
  const next = random(5);
  const chars = [...everything.replaceAll('\n', '')];
  const wrong: string[] = [];
  for (let n = 0; n < 10_000; n += 1) {
    const cut = (): string => {
      const at = Math.floor(next() * chars.length);
      return chars.slice(at, at + 2 + Math.floor(next() * 8)).join('');
    };
    const words = cut() + cut();
    const { kind } = judge(words, judged);
    if (kind === 'exact' && !everything.includes(fold(words.replace(/[。，、；：,;:]\s*$/, '')).text))
      wrong.push(words);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['到2025年城镇化率60%', '城镇化率', '50%', false],
  ['2025年城镇化率达到50%', '城镇化率', '50%', true],
])('%s speaks of a target', (words, name, printed, agrees) => {
  const { targets, between } = verifyData(planOf(XIPING));
  const [claim] = figureClaims(fold(words).text, targets, between);
  expect([claim!.target.name, claim!.target.printed, claim!.agrees]).toEqual([name, printed, agrees]);
});

test('of a hundred wrong sentences with the plan’s own names and figures none is word for word', () => {
  const next = random(6);
  const { goals, places } = planOf(XIPING);
  const figures = goals.filter(({ value }) => typeof value === 'number');
  const wrong = Array.from({ length: 100 }, () => {
    const [place, goal] = [pick(places, next)!, pick(figures, next)!];
    return `到2025年，${place.name}${goal.name}达到${Number(goal.value) * 2 + 1}${goal.unit ?? ''}。`;
  });
  expect(wrong.filter((text) => judgedKinds(text).includes('exact'))).toEqual([]);
});
