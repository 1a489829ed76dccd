import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';
import type { Term } from '../../plan/authoring/schema-lists.ts';

const term = (word: string, aliases: string[] = []): Term => ({
  word,
  explanation: '解释',
  aliases,
  quiet: false,
});

test('words stand by pinyin, signs before them do not count, figures and Latin letters come first', () => {
  const words = ['宅基地', '三品一标', '“四荒”地', '放管服', 'EOD模式', '5G+', '按病种付费', '优良天数'];
  expect(
    glossary(
      words.map((word) => term(word)),
      [],
    ).map(({ letter, entries }) => [letter, ...entries.map((entry) => entry.term.word)]),
  ).toEqual([
    ['#', '5G+', 'EOD模式'],
    ['A', '按病种付费'],
    ['F', '放管服'],
    ['S', '三品一标', '“四荒”地'],
    ['Y', '优良天数'],
    ['Z', '宅基地'],
  ]);
});

test('each form says how many clauses a search for it finds, width and case aside', () => {
  const clauses = [{ text: '全县GDP增长' }, { text: '地区生产总值（ＧＤＰ）' }, { text: '财政收入' }];
  const [group] = glossary([term('地区生产总值', ['GDP'])], clauses);
  expect(group!.entries[0]!.forms).toEqual([
    { form: '地区生产总值', clauses: 1 },
    { form: 'GDP', clauses: 2 },
  ]);
});
