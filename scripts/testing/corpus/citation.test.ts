/** Citations of Xiping's plan against a table that a person has read. */
import { expect, test } from 'vitest';
import { quotation } from '../../../src/naming/citation.ts';
import { planOf, XIPING } from '../fixture-plans.ts';
import { passagesOf } from '../truth/passages.ts';
import { QUOTED } from './citation-cases.ts';

const plan = planOf(XIPING);
const passage = passagesOf(plan);
const NAME = '《西平县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》（西政〔2021〕8号）';

test.each(QUOTED)('%s is quoted word by word and by its place', (id, words, place) => {
  expect(quotation(plan.meta, passage(id))).toBe(`${words}（${NAME}${place}）`);
});
