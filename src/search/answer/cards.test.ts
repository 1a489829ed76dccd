import { expect, test } from 'vitest';
import type { NamedRecord, ResultText } from '../result-text.ts';
import { cardsOf } from './cards.ts';

const shown = (places: string[], records: NamedRecord[]): ResultText => ({
  section: '',
  places: places.map((name) => ({ id: name, name })),
  records,
  heads: [],
  elsewhere: [],
  text: '',
});
const record = (kind: NamedRecord['kind'], name: string, note = ''): NamedRecord => ({
  kind,
  id: name,
  name,
  note,
});
const RESULTS = [
  shown(['清溪镇', '云溪河'], [record('goal', '粮食总产', '40万吨'), record('term', '地区生产总值', 'GDP')]),
  shown(['清溪公园'], [record('project', '云溪河治理'), record('term', '高标准农田')]),
];
const named = (...words: string[]): string[] =>
  cardsOf(words, RESULTS).map(({ kind, name }) => `${kind} ${name}`);

test.each<[string[], string[]]>([
  [['清溪'], ['place 清溪镇', 'place 清溪公园']],
  [['溪河'], ['place 云溪河', 'project 云溪河治理']],
  [['云溪河'], ['place 云溪河', 'project 云溪河治理']],
  [['粮食'], ['goal 粮食总产']],
  [['gdp'], ['term 地区生产总值']],
  [['高标准农田'], ['term 高标准农田']],
  [['高标准'], []],
  [['溪'], []],
  [['发展', '粮食总产'], ['goal 粮食总产']],
  [[], []],
])('%j names %j', (words, cards) => {
  expect(named(...words)).toEqual(cards);
});

test('a place that more of the results name is likelier meant than one whose name begins with the word', () => {
  const results = [shown(['洪河故道', '小洪河'], []), shown(['小洪河'], []), shown(['小洪河'], [])];
  expect(cardsOf(['洪河'], results)[0]!.name).toBe('小洪河');
});
