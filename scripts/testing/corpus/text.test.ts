/** The text of Xiping's plan: what was received, and what a person has found in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planOf, XIPING } from '../fixture-plans.ts';
import { figures, wholes } from '../truth/plain-source.ts';

const source = readFileSync('content/xiping-145/source.txt', 'utf8');
const plan = planOf(XIPING);
const shown = plan.clauses.map(({ text }) => text);

test('the source is the text as it was received, byte for byte', () => {
  const hash = createHash('sha256').update(readFileSync('content/xiping-145/source.txt')).digest('hex');
  expect(hash).toBe('ecadba9b3a16e8cc8081d39a19bf03fa2fbb8118e47b5d9259ef2816f4556ea5');
});

test('it has 13 chapter files, 36 sections and more than 800 figures', () => {
  expect(plan.stats).toMatchObject({ chapters: 12, sections: 36 });
  expect(figures(source).length).toBeGreaterThan(800);
});

test('嫘祖 is never misread in what is shown', () => {
  expect(source.match(/[螺嫪嫫]祖/g)!.length).toBeGreaterThan(50);
  expect(shown.filter((text) => /[螺嫪嫫]祖/.test(text))).toEqual([]);
  const whole = wholes(plan.clauses)
    .map(({ text }) => text)
    .join('');
  expect(whole.match(/嫘祖/g)).toHaveLength(source.match(/[螺嫪嫫嫘]\s*祖/g)!.length);
});

test('words that look like a misprint and are right stay', () => {
  expect(source).toContain('构建全民');
  expect(shown.join('')).toContain('构建全民');
});
