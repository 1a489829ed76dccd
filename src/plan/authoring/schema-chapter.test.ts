import { expect, test } from 'vitest';
import { goalSchema, projectSchema } from './schema-chapter.ts';

test('of a work nothing is said that its author does not say', () => {
  const work = { id: 'p1', quote: '新建公路' };
  expect(projectSchema.parse(work)).toEqual({ ...work, also: [], status: '计划' });
});

test('of a goal nothing is said that its author does not say', () => {
  const goal = { id: 'g1', target: '40万吨', quote: '粮食总产40万吨' };
  expect(goalSchema.parse(goal)).toEqual({ ...goal, also: [] });
});
