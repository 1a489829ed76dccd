import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentRoot, listPlans, readPlan } from '../../site/plans/read-plan.ts';
import { parseYaml } from './yaml.ts';

const value = (text: string): unknown => parseYaml('x.yaml', text, z.unknown()).value;

/** Every YAML text of the plans: their files, and what stands before their chapters. */
const texts = listPlans().flatMap((id) =>
  [...readPlan(id).files].flatMap(([name, text]): [string, string][] => {
    if (name.endsWith('.yaml')) return [[`${id}/${name}`, text]];
    const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
    return front === undefined ? [] : [[`${id}/${name}`, front]];
  }),
);

test.each(texts)('%s says the same to the reader of values and to the one of places', (_, text) => {
  expect(value(text)).toEqual(parse(text));
});

test('the manual shows no value that the two read differently', () => {
  const manual = readFileSync(path.join(contentRoot(), 'README.md'), 'utf8');
  const examples = [...manual.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples) expect(value(text)).toEqual(parse(text));
});

test.each([
  ['2021-09-20', '2021-09-20'],
  ['西政〔2021〕8号', '西政〔2021〕8号'],
  ['12:30', '12:30'],
  ['yes', 'yes'],
  ['1.50', 1.5],
  ['"1.50"', '1.50'],
  ['0o17', 15],
  ['017', 17],
  ['1_000', '1_000'],
  ['~', null],
])('「%s」 is read as %j', (text, expected) => {
  expect(value(`value: ${text}`)).toEqual({ value: expected });
  expect(parse(text)).toEqual(expected);
});

test('a key that stands twice is a fault with its place', () => {
  const { value, faults } = parseYaml('x.yaml', 'say: 看病\nplan: 医疗\nsay: 上学\n', z.unknown(), 2);
  expect(value).toBeNull();
  expect(faults).toMatchObject([{ rule: 'F3', file: 'x.yaml', line: 4, column: 1 }]);
});

test('two documents in one text are a fault, not a crash', () => {
  const { value, faults } = parseYaml('x.yaml', 'say: 看病\n---\nplan: 医疗\n', z.unknown());
  expect(value).toBeNull();
  expect(faults).toMatchObject([{ rule: 'F3', file: 'x.yaml', line: 2, column: 1 }]);
});
