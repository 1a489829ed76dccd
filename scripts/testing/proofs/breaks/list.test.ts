import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { broken, listBreaks } from './list.ts';

const BREAK = { file: 'a.ts', means: '', line: 'return a + b;', becomes: "return '$&';" };

test('one line is replaced, whatever it becomes, and keeps its place', () => {
  expect(broken('{\n  return a + b;\n}', BREAK)).toBe("{\n  return '$&';\n}");
});

test.each([
  ['is gone', '{\n  return a - b;\n}', 0],
  ['stands twice', '  return a + b;\nreturn a + b;', 2],
  ['is a part of another', 'if (a) return a + b;', 0],
])('a line that %s is told', (_, source, times) => {
  expect(() => broken(source, BREAK)).toThrow(`a.ts has ${times} times the line: return a + b;`);
});

test('every line that the proof breaks stands in its file, and changes', () => {
  const wrong = listBreaks().flatMap((one) => {
    const source = readFileSync(one.file, 'utf8');
    try {
      return broken(source, one) === source ? [`${one.file}: nothing changes`] : [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  expect(wrong).toEqual([]);
});
