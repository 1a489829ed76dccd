import { expect, test } from 'vitest';
import { bundle, entries } from './bundle.ts';

test.each(entries())(
  '%s has no expression that looks behind: Safari knows none before 16.4',
  async (name) => {
    expect(await bundle(name)).not.toMatch(/\(\?<[=!]/);
  },
);

test('what the search page has already does not come again with what it loads on demand', async () => {
  const radicals = '⺠民⻄西';
  expect(await bundle('search')).toContain(radicals);
  for (const name of ['hints', 'spelling', 'jump', 'named', 'export']) {
    const script = await bundle(name);
    expect(script, name).not.toContain(radicals);
    const [, wanted = ''] = /\{([^{}]*)\}=planbook\.handedOver/.exec(script) ?? [];
    for (const part of wanted.split(',').filter(Boolean))
      expect(await bundle('search')).toMatch(new RegExp(`handedOver:\\{[^}]*\\b${part.split(':')[0]}:`));
  }
});
