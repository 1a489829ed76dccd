/** Texts of results travel in GB 18030 and must come back as they are. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packShown } from '../src/search/shown.ts';
import { buildPlan } from '../src/plan/plan.ts';
import { shownTexts } from '../src/publish/index/search-text.ts';
import { toGb18030 } from './gb18030.ts';
import { readPlan } from '../src/site/plans/read-plan.ts';

const back = (bytes: Uint8Array): string => new TextDecoder('gb18030').decode(bytes);

test.each([
  ['嫘祖', 4],
  ['5G+', 3],
  ['30 万亩', 7],
  ['²·km²', 12],
  ['𠮷', 4],
  ['㐂', 4],
  ['', 0],
])('「%s」 takes %i bytes and comes back', (text, length) => {
  const bytes = toGb18030(text);
  expect(bytes.length).toBe(length);
  expect(back(bytes)).toBe(text);
});

test('every text of the plan comes back, and compressed they are a sixth smaller than in UTF-8', () => {
  const size = (bytes: Uint8Array): number => Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
  const texts = shownTexts(buildPlan(readPlan('xiping-145', 'content')).plan!).map(packShown);
  const sizes = texts.map((text) => {
    const bytes = toGb18030(text);
    expect(back(bytes)).toBe(text);
    return [size(bytes), size(Buffer.from(text))] as const;
  });
  const sum = (at: 0 | 1): number => sizes.reduce((all, size) => all + size[at], 0);
  expect(sum(0)).toBeLessThan((sum(1) * 5) / 6);
});

test('what would not come back is refused', () => {
  expect(() => toGb18030('\ud800')).toThrow('GB 18030');
});
