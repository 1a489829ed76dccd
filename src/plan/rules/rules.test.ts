/** The table of rules, the sources that raise them and the authors' manual agree. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault, startOf } from '../../text/faults.ts';
import { codeOf, fault, RULES } from './rules.ts';

const codes = [...new Set(Object.keys(RULES).map(codeOf))].sort();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro)$/.test(name) && !/\.test\.ts$/.test(name))
  .filter((name) => !name.startsWith(path.join('plan', 'rules', '')))
  .map((name) => ({ name, text: readFileSync(path.join('src', name), 'utf8') }));
const named = (pattern: RegExp | string): string[] =>
  sources
    .filter(({ text }) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)))
    .map(({ name }) => name);

test('the manual explains every code of the table, and no other, each once', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  const explained = [...manual.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, code]) => code!);
  expect(explained.toSorted()).toEqual(codes);
});

test.each(Object.keys(RULES))('somebody raises %s', (name) => {
  expect(named(`'${name}'`)).not.toEqual([]);
});

test('no fault is made by hand', () => {
  expect(named(/\brule: ['"`]/)).toEqual([]);
});

test('a fault says what is wrong and what to do, its code without what follows the slash', () => {
  expect(formatFault(fault('M4/head', { file: 'a.mdx', line: 3, column: 5 }, '0'))).toBe(
    'a.mdx:3:5 M4 「head="0"」不是表头的行数 → 写 1 到 9 的数字，如 head="2"',
  );
});

test('a code that is not in the table, and words that are not those of its rule, do not compile', () => {
  const at = startOf('plan.yaml');
  const wrong = (): unknown[] => [
    // @ts-expect-error There is no such rule.
    fault('Z1', at),
    // @ts-expect-error The rule names a file.
    fault('F1', at),
    // @ts-expect-error The rule counts, it does not name.
    fault('C3', at, '三', '四'),
    // @ts-expect-error The rule speaks of nothing.
    fault('M5', at, '换行'),
  ];
  expect(wrong).toBeTypeOf('function');
});
