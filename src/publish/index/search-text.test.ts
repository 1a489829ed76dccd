import { expect, test } from 'vitest';
import { readPlan } from '../../../scripts/read-plan.ts';
import { buildPlan } from '../../plan/plan.ts';
import { shownTexts } from './search-text.ts';
import { packShown, unpackShown } from '../../search/shown.ts';

const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const shown = shownTexts(plan);

test('what is shown of every clause comes out as it went in, tables with their lines', () => {
  expect(shown.map(packShown).map(unpackShown)).toEqual(shown);
  expect(shown.some(({ text }) => text.includes('\n'))).toBe(true);
});

test('a clause comes with its section and the places it names, towns first', () => {
  const at = plan.clauses.findIndex(({ id }) => id === 'c5-s2-p2');
  expect(shown[at]!.section).toMatch(/^第二节/);
  const towns = shown.filter(({ places }) => places.some(({ name }) => name === '师灵镇'));
  expect(towns.length).toBeGreaterThan(0);
  for (const { text } of towns) expect(text).toContain('师灵');
  expect(towns[0]!.places.find(({ name }) => name === '师灵镇')).toEqual({ id: 'shiling', name: '师灵镇' });
});
