import { expect, test } from 'vitest';
import { bundle, entries } from './bundle.ts';

test.each(entries())(
  '%s has no expression that looks behind: Safari knows none before 16.4',
  async (name) => {
    expect(await bundle(name)).not.toMatch(/\(\?<[=!]/);
  },
);
