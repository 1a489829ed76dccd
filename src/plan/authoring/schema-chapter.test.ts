import { expect, test } from 'vitest';
import { goalSchema, projectSchema } from './schema-chapter.ts';

test('of a work nothing is said that its author does not say', () => {
  expect(projectSchema.parse({ id: 'p1', name: '公路', quote: '新建公路' })).toEqual({
    id: 'p1',
    name: '公路',
    quote: '新建公路',
    places: [],
    also: [],
    status: '计划',
  });
});

test('a figure promised without a comparison is that figure', () => {
  const goal = { id: 'g1', name: '粮食总产', quote: '粮食总产40万吨' };
  expect(goalSchema.parse(goal)).toEqual({ ...goal, comparator: '=' });
});
