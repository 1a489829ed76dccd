/** The real plan against its source, by means that share nothing with the code under test. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPlans, readPlan } from '../../scripts/read-plan.ts';
import { exportPlan } from '../publish/data/exports.ts';
import { buildPlan } from './plan.ts';
import { formatFault } from '../text/faults.ts';

interface Line {
  id: string;
  kind: string;
  text: string;
  source: string | null;
}

const FIXTURES = 'scripts/testing/fixtures/content';
const source = readFileSync('content/xiping-145/source.txt', 'utf8');
const plan = buildPlan(readPlan('xiping-145', 'content')).plan!;
const { clauses } = JSON.parse(exportPlan(plan).find(({ name }) => name === 'clauses.json')!.body) as {
  clauses: Line[];
};
/** Every text once: items and rows are in the text of their box or table. */
const top = clauses.filter(({ kind }) => kind !== 'item' && kind !== 'row');
/** What a reader sees. */
const shown = clauses.map(({ text }) => text);

test('the Xiping plan has its 13 chapter files and its 36 sections', () => {
  expect(plan.stats).toMatchObject({ chapters: 13, sections: 36, unaccounted: 0 });
  expect(source.match(/^第[一二三四五六七八九十]+章/gm)).toHaveLength(12);
  expect(source.match(/^第[一二三四五六七八九十]+节/gm)).toHaveLength(36);
});

/** White space, bars, rules and bold marks taken off, in this order, the simple way. */
const stripped = (text: string): string =>
  text.replace(/-{3,}/g, '').replace(/[|\s]/g, '').replaceAll('**', '');

test('clauses.json, with the corrections undone, is the source', () => {
  const received = stripped(top.map((clause) => clause.source ?? clause.text).join('\n'));
  const expected = stripped(source);
  const at = [...expected].findIndex((char, i) => char !== received[i]);
  const around = (text: string): string => (at < 0 ? '' : text.slice(Math.max(0, at - 20), at + 20));
  expect(around(received)).toBe(around(expected));
  expect(received).toBe(expected);
});

test('the source is the text as it was received, byte for byte', () => {
  const hash = createHash('sha256').update(readFileSync('content/xiping-145/source.txt')).digest('hex');
  expect(hash).toBe('ecadba9b3a16e8cc8081d39a19bf03fa2fbb8118e47b5d9259ef2816f4556ea5');
});

test('嫘祖 is never misread in what is shown', () => {
  expect(source.match(/[螺嫪嫫]祖/g)!.length).toBeGreaterThan(50);
  expect(shown.filter((text) => /[螺嫪嫫]祖/.test(text))).toEqual([]);
  expect(
    top
      .map(({ text }) => text)
      .join('')
      .match(/嫘祖/g),
  ).toHaveLength(source.match(/[螺嫪嫫嫘]\s*祖/g)!.length);
});

test('words that look like a misprint and are right stay', () => {
  expect(source).toContain('构建全民');
  expect(shown.join('')).toContain('构建全民');
});

/** Figures in order; a cell ends one, the end of a line does not (a page break may cut it in two). */
const figures = (text: string): string[] =>
  text
    .replace(/[|\t]/g, '、')
    .replace(/\s/g, '')
    .match(/\d+(?:\.\d+)*/g)!;

test('every figure of the source is in the text as shown, in the same order', () => {
  const text = top.map((clause) =>
    clause.kind === 'table' ? clause.text.replaceAll('\n', '\t') : clause.text,
  );
  const expected = figures(source);
  expect(expected.length).toBeGreaterThan(800);
  expect(figures(text.join('\n'))).toEqual(expected);
});

test('a box has the text of its items, a table that of its rows', () => {
  for (const { id, text } of clauses.filter(({ kind }) => kind === 'box' || kind === 'table')) {
    const parts = clauses.filter((clause) => clause.id.startsWith(`${id}-`)).map((clause) => clause.text);
    expect(parts.length, id).toBeGreaterThan(0);
    expect(text.endsWith(parts.join('\n')), id).toBe(true);
  }
});

const plans = [
  ...listPlans('content').map((id) => [id, 'content'] as const),
  ...listPlans(FIXTURES).map((id) => [id, FIXTURES] as const),
];

test('there is more than one plan to build', () => {
  expect(plans.length).toBeGreaterThan(1);
});

test.each(plans)('%s in %s has no faults', (id, root) => {
  expect(buildPlan(readPlan(id, root)).faults.map(formatFault)).toEqual([]);
});

test.each(plans)('%s in %s comes out the same twice', (id, root) => {
  const [first, second] = [buildPlan(readPlan(id, root)), buildPlan(readPlan(id, root))];
  expect(second.plan!.clauses).toEqual(first.plan!.clauses);
  expect(exportPlan(second.plan!)).toEqual(exportPlan(first.plan!));
});

test.each(plans)('%s in %s does not depend on the order in which its files are read', (id, root) => {
  const input = readPlan(id, root);
  const backwards = { id, files: new Map([...input.files].reverse()) };
  expect(buildPlan(backwards).plan!.clauses).toEqual(buildPlan(input).plan!.clauses);
});
