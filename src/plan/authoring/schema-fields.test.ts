/** What no field may say, whatever else it says. */
import { expect, test } from 'vitest';
import { chapterSchema } from './schema-chapter.ts';
import { placesSchema, termsSchema } from './schema-lists.ts';
import { planSchema } from './schema-plan.ts';
import { parseYaml } from './yaml.ts';

const PLAN = {
  title: '临禾县规划',
  short: '规划',
  place: '临禾县',
  period: '{ from: 2026, to: 2030 }',
  issuer: '临禾县人民政府',
  issued: '2026-03-01',
  source: '手工录入',
};

/** Why a plan is refused in which one field is written otherwise. */
function refused(field: string, value: string): string {
  const yaml = Object.entries({ ...PLAN, [field]: value }).map(([key, text]) => `${key}: ${text}`);
  const { faults } = parseYaml('plan.yaml', yaml.join('\n'), planSchema);
  return faults.map(({ message }) => message.replace(/^.*不合要求：/u, '')).join();
}

const NO_DAY = '没有这一天';
const YEARS = '年份应在 1949 至 2100 之间';
const TIME = '没有这一天或这个钟点';

test.each([
  ['issued', '2026-03-01', ''],
  ['issued', '2021-02-30', NO_DAY],
  ['issued', '2021-02-29', NO_DAY],
  ['issued', '2024-02-29', ''],
  ['issued', '2021-13-01', NO_DAY],
  ['issued', '2021-00-10', NO_DAY],
  ['issued', '1821-03-01', YEARS],
  ['issued', '9999-03-01', YEARS],
  ['issued', '2021-3-1', '应为 2021-09-20 这样的日期'],
  ['issued', '２０２１-03-01', '应为 2021-09-20 这样的日期'],
  ['published', '2021-09-25 10:00', ''],
  ['published', '2021-09-31 10:00', TIME],
  ['published', '2021-09-25 24:00', TIME],
  ['published', '2021-09-25 10:60', TIME],
  ['published', '2121-09-25 10:00', YEARS],
  ['period', '{ from: 2030, to: 2026 }', '止年早于起年'],
  ['period', '{ from: 2026, to: 2026 }', ''],
  ['period', '{ from: 1948, to: 1952 }', YEARS],
  ['period', '{ from: 2026, to: 20300 }', YEARS],
  ['period', '{ from: 2026.5, to: 2030 }', '要写整数；这里是数'],
  ['place', '"\u200b"', '有看不见的字「U+200B 零宽空格」'],
  ['place', '"临\u200b禾县"', '有看不见的字「U+200B 零宽空格」'],
  ['place', '"\u00a0\u3000"', '不能是空的'],
  ['place', '"\u3164"', '有看不见的字「U+3164 看不见的字符」'],
  ['issuer', '"临禾县\u001b[31m"', '有看不见的字「U+001B 看不见的字符」'],
  ['source', '|\n  手工录入。\n  核对过两遍。', ''],
  ['title', '待填：规划全名', '还没有填'],
])('%s: %s', (field, value, why) => {
  expect(refused(field, value)).toBe(why);
});

/** Why the goal is refused. */
function goalRefused(fields: string): string {
  const text = `number: 1\ntitle: 起点\ngoals:\n  - { id: a, target: 40万吨, quote: 粮食40万吨, ${fields} }`;
  const { faults } = parseYaml('x.mdx', text, chapterSchema);
  return faults.map(({ message }) => message).join();
}

test.each([
  ['year: 2030', ''],
  ['year: 1821', `字段「goals.0.year」「1821」不合要求：${YEARS}`],
  ['year: 99999', `字段「goals.0.year」「99999」不合要求：${YEARS}`],
  ['year: 2026—2030', ''],
  ['year: 2030—2026', '字段「goals.0.year」「2030—2026」不合要求：止年早于起年'],
  ['year: 1026—2030', `字段「goals.0.year」「1026—2030」不合要求：${YEARS}`],
  ['history: [{ year: 215, reached: 3 }]', `字段「goals.0.history.0.year」「215」不合要求：${YEARS}`],
  [
    'baseline: { reached: 1个, year: 2220, quote: 一 }',
    `字段「goals.0.baseline.year」「2220」不合要求：${YEARS}`,
  ],
])('a goal with %s', (fields, why) => {
  expect(goalRefused(fields)).toBe(why);
});

test.each([
  ['- { id: a, name: "\u2060", kind: 村庄 }', placesSchema, '字段「0.name」'],
  ['- { id: a, name: 人和, kind: 村庄, aliases: ["\u200d"] }', placesSchema, '字段「0.aliases.0」'],
  ['- { id: a, name: 人和, kind: 村庄, at: { "\u200d": [c1] } }', placesSchema, '字段「0.at.'],
  ['- { word: "\u200e", explanation: 快 }', termsSchema, '字段「0.word」'],
])('a name that nobody sees: %s', (text, schema, field) => {
  const { faults } = parseYaml('x.yaml', text, schema);
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`^${field}.*有看不见的字「U\\+`, 'u')),
  ]);
});
