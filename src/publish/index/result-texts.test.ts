import { expect, test } from 'vitest';
import { COMPLETE, planOf } from '../../../scripts/testing/fixture-plans.ts';
import { resultTexts } from './result-texts.ts';
import { packResultText, unpackResultText } from '../../search/result-text.ts';

const plan = planOf(COMPLETE);
const shown = resultTexts(plan);

test('what is shown of every clause comes out as it went in, tables with their lines', () => {
  expect(shown.map(packResultText).map(unpackResultText)).toEqual(shown);
  expect(shown.some(({ text }) => text.includes('\n'))).toBe(true);
});

test('a clause comes with its section and the places it names, towns first', () => {
  const of = (id: string) => shown[plan.clauses.findIndex((clause) => clause.id === id)]!;
  expect(of('c5-s2-p1').section).toMatch(/^第二节/);
  expect(of('c5-s2-p1').places.map(({ name }) => name)).toEqual(['清溪镇', '石桥镇', '桃源乡']);
  expect(of('c5-s4-p1').places).toEqual([
    { id: 'yunxi', name: '云溪河' },
    { id: 'tingshui', name: '汀水' },
  ]);
  // A box has the places of its items.
  expect(of('c5-s3-p5').places).toEqual([
    { id: 'heping', name: '和平乡' },
    { id: 'wangji', name: '王𠮷村' },
  ]);
});
