/** The addresses of goals and projects are kept as those of clauses are. */
import { expect, test } from 'vitest';
import { COMPLETE, planFilesOf, planOf } from '../../scripts/testing/fixture-plans.ts';
import { replacing, toldAfter } from '../../scripts/testing/told-after.ts';
import { writeIds } from './fidelity/ids.ts';
import { recordAnchors } from './record-ids.ts';

const plan = planOf(COMPLETE);
const REGISTERED = writeIds(recordAnchors(plan.goals, plan.projects));
const OTHERS = planFilesOf(COMPLETE).get('ids.txt')!.replace(REGISTERED, '');
const CHAPTER = 'chapters/05-城乡.mdx';

/** What is told after a change to its chapter, with these of its records registered. */
const told = (from: string, to: string, records = REGISTERED): string[] =>
  toldAfter(COMPLETE, (files) => {
    replacing(CHAPTER, from, to)(files);
    files.set('ids.txt', OTHERS + records);
  });

test('records as registered, under other names too, are no fault', () => {
  expect(REGISTERED).toContain('g5-roads\t新改建农村公路\n');
  expect(told('number: 5', 'number: 5')).toEqual([]);
  expect(told('name: 停车场项目', 'name: 停车场')).toEqual([]);
});

test('an id that is changed is lost, and another is not registered', () => {
  expect(told('id: p5-parking', 'id: p5-car-parks')).toEqual([
    'ids.txt:1:1 I3 目标或项目的编号「p5-car-parks」还没有登记（05-城乡.mdx:55） → 确认编号以后不再改，运行 npm run ids',
    expect.stringMatching(
      /^ids\.txt:\d+:1 I1 目标或项目的编号「p5-parking」不见了（「停车场项目」） → 恢复这一条；/,
    ),
  ]);
});

test.each([
  ['goal', '    target: 180公里\n', 'g5-roads'],
  ['project', '    quote: 停车场项目6座\n', 'p5-parking'],
])('a %s keeps the id of one that was merged into it', (_, field, into) => {
  const files = planFilesOf(COMPLETE).get(CHAPTER)!;
  expect(files).toContain(`id: ${into}\n`);
  const also = (id: string): string => `${field}    also: [{ quote: 铺设天然气干线60公里, id: ${id} }]\n`;
  const old = `${REGISTERED}x5-old\t旧的一条\n`;
  expect(told(field, field, old)).toEqual([
    expect.stringContaining('I1 目标或项目的编号「x5-old」不见了（「旧的一条」）'),
  ]);
  expect(told(field, also('x5-old'), old)).toEqual([]);
  const line = files.slice(0, files.indexOf(field)).split('\n').length + 1;
  expect(told(field, also('x5-odl'), old)).toContainEqual(
    expect.stringMatching(new RegExp(`^${CHAPTER}:${line}:\\d+ I4 并掉的编号「x5-odl」没有登记过 → `)),
  );
});

test('a row twice is told', () => {
  expect(told('number: 5', 'number: 5', `${REGISTERED}g5-roads\t又一次\n`)).toEqual([
    expect.stringContaining('Q12 「g5-roads」写了两次'),
  ]);
});

test('a list that holds no records asks for none', () => {
  expect(told('id: p5-parking', 'id: p5-car-parks', '')).toEqual([]);
});
