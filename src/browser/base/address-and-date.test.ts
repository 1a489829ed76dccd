import { afterEach, expect, test } from 'vitest';
import { today } from './address-and-date.ts';

const zone = process.env['TZ'];
afterEach(() => void (process.env['TZ'] = zone));

test.each([
  ['Asia/Shanghai', '2026-07-01T15:59:00Z', '2026-07-01'],
  ['Asia/Shanghai', '2026-07-01T16:01:00Z', '2026-07-02'],
  ['America/New_York', '2026-01-01T04:59:00Z', '2025-12-31'],
])('the reader’s day in %s at %s is %s', (place, now, day) => {
  process.env['TZ'] = place;
  expect(today(new Date(now))).toBe(day);
});
