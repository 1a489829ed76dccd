/** The dark palette stands twice in the style sheets: for systems set to dark, and for readers who chose it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const palette = (file: string, selector: string): string[] => {
  const css = readFileSync(`src/styles/frame/${file}`, 'utf8');
  const rule = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)![1]!;
  return [...rule.matchAll(/--[\w-]+: #\w+/g)].map(([token]) => token).sort();
};

test('dark by choice has the colours of dark by system', () => {
  const bySystem = palette('tokens.css', ':root:not([data-colors])');
  expect(bySystem.length).toBeGreaterThan(8);
  expect(palette('choices.css', ":root[data-colors='dark']")).toEqual(bySystem);
});

test('high contrast answers every colour there is', () => {
  const names = (list: string[]): string[] => list.map((token) => token.split(':')[0]!);
  expect(names(palette('choices.css', ":root[data-colors='contrast']"))).toEqual(
    names(palette('tokens.css', ':root:not([data-colors])')),
  );
});
