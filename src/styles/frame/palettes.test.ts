/** The table of colours: every palette has every colour, and what is read or hit can be told from its ground. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PALETTES = ['light', 'dark', 'contrast', 'print'];
const css = readFileSync('src/styles/frame/palettes.css', 'utf8');
const table = [...css.slice(0, css.indexOf('}')).matchAll(/--([\w-]+): (.+);/g)];
const colours: Record<string, Record<string, string>> = Object.fromEntries(
  table.map(([, name, row]) => [
    name!,
    Object.fromEntries([...row!.matchAll(/var\(--([\w-]+), (#\w{6})\)/g)].map(([, p, hex]) => [p!, hex!])),
  ]),
);

function light(hex: string): number {
  const part = (at: number): number => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** WCAG's ratio of contrast between two colours of a palette. */
function contrast(palette: string, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => light(colours[name]![palette]!)).sort((x, y) => y - x);
  return (a! + 0.05) / (b! + 0.05);
}

test('every colour stands in every palette, in the order of the table', () => {
  expect(table.length).toBeGreaterThan(10);
  for (const [name, row] of Object.entries(colours)) expect(Object.keys(row), name).toEqual(PALETTES);
});

test.each(PALETTES)('%s: words, placeholders and marks have 4.5 to 1, edges of fields 3 to 1', (palette) => {
  for (const ground of ['paper', 'sheet', 'tint'])
    for (const words of ['ink', 'soft', 'accent', 'link', 'fix', 'doubt'])
      expect(contrast(palette, words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette, 'ink', 'mark')).toBeGreaterThanOrEqual(4.5);
  for (const ground of ['paper', 'sheet'])
    expect(contrast(palette, 'rule', ground), ground).toBeGreaterThanOrEqual(3);
});
