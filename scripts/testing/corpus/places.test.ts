/** The places of Xiping. */
import { expect, test } from 'vitest';
import { clausesNaming } from '../../../src/publish/views/place-clauses.ts';
import { planOf, XIPING } from '../fixture-plans.ts';

const plan = planOf(XIPING);
const towns = plan.places.filter(({ kind }) => kind === '乡镇' || kind === '街道');

test('every town and street has a page, also those the plan does not name', () => {
  expect(towns).toHaveLength(19);
  expect(clausesNaming(plan, 'baicheng')).toEqual([]);
});

test.each(['盆尧镇', '五沟营镇', '出山镇', '权寨镇', '师灵镇', '重渠乡', '焦庄乡'])('%s is named', (name) => {
  expect(clausesNaming(plan, towns.find((town) => town.name === name)!.id).length).toBeGreaterThan(0);
});
