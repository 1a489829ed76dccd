import { describe, expect, inject, test } from 'vitest';
import { planFilesOf } from '../../scripts/testing/fixture-plans.ts';
import { stripLayout, locateQuote } from './strip-layout.ts';

describe.each(inject('plans'))('the source of $id', (folder) => {
  const source = planFilesOf(folder).get('source.txt')!;

  test('each of its characters knows where it stood', () => {
    const { text, origin } = stripLayout(source);
    expect(origin).toHaveLength(text.length);
    expect(origin.map((at) => source[at]).join('')).toBe(text);
    expect(origin.every((at, i) => i === 0 || at > origin[i - 1]!)).toBe(true);
  });

  test('every line is found in it with its own layout taken off', () => {
    const lines = source.split('\n').filter((line) => stripLayout(line).text.length > 30);
    const missing = lines.filter((line) => {
      const spots = locateQuote(line, stripLayout(line).text);
      return (
        spots.length !== 1 ||
        stripLayout(line.slice(spots[0]!.start, spots[0]!.end)).text !== stripLayout(line).text
      );
    });
    expect(missing).toEqual([]);
  });
});
