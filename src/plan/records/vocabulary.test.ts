/** A plan's own topics and kinds of places are all it may use; one that names none has the usual ones. */
import { expect, test } from 'vitest';
import { COMPLETE, PARTS, planOf, SMALL } from '../../../scripts/testing/fixture-plans.ts';
import { replacing, toldAfter } from '../../../scripts/testing/told-after.ts';
import { TOPICS, vocabularyOf } from '../authoring/schema-plan.ts';

/** The faults after words of one file are replaced. */
const told = (plan: typeof PARTS, path: string, from: string, to: string): string[] =>
  toldAfter(plan, replacing(path, from, to));

const CHANNEL = 'chapters/003-航道.mdx';
const CHOICE = '不是可写的词 → 只能写：';

test.each([
  [
    'a topic of another plan',
    CHANNEL,
    'topic: 航道',
    'topic: 交通',
    `「topic」「交通」不合要求：${CHOICE}港口、航道、口岸`,
  ],
  [
    'the topic of a record',
    CHANNEL,
    '疏浚工程 }',
    '疏浚工程, topic: 交通 }',
    `「projects.0.topic」「交通」不合要求：${CHOICE}港口、航道、口岸`,
  ],
  [
    'a kind of another plan',
    'places.yaml',
    'kind: 港口',
    'kind: 水系',
    `「1.kind」「水系」不合要求：${CHOICE}省、市、港口`,
  ],
  [
    'a home of no kind',
    'plan.yaml',
    'home: [省, 市]',
    'home: [省, 县]',
    '「home.1」「县」不合要求：不在 kinds 里 → 只能写：省、市、港口',
  ],
  ['a topic said twice', 'plan.yaml', 'topics: [港口,', 'topics: [航道, 港口,', '「航道」写了两次'],
  [
    'no topic at all',
    'plan.yaml',
    'topics: [港口, 航道, 口岸]',
    'topics: []',
    '「topics」不合要求：至少要写 1 项',
  ],
  [
    'a layer said twice',
    'plan.yaml',
    'topics: [',
    'layers: [勘误, 存疑, 勘误]\ntopics: [',
    '「勘误」写了两次',
  ],
])('%s is a fault', (_, path, from, to, expected) => {
  expect(told(PARTS, path, from, to).join('\n')).toContain(expected);
});

test('the words of a plan are not looked at where plan.yaml cannot be read', () => {
  const faults = told(PARTS, 'plan.yaml', 'issued: 2026-05-20', 'issued: 待填').join('\n');
  expect(faults).toContain('「issued」');
  expect(faults).not.toMatch(/topic|kind/);
});

test('a plan that names no words has the usual ones', () => {
  expect(vocabularyOf(planOf(SMALL).meta)).toMatchObject({ topics: TOPICS, home: ['乡镇', '街道'] });
  expect(told(COMPLETE, 'places.yaml', 'kind: 水系', 'kind: 港口')[0]).toContain(
    '只能写：乡镇、街道、村庄、水系',
  );
});

test('who names kinds of places says in which of them readers live', () => {
  expect(vocabularyOf({ kinds: ['省', '港口'] }).home).toEqual([]);
  expect(vocabularyOf({ kinds: ['省', '港口'], home: ['省'] }).home).toEqual(['省']);
});
