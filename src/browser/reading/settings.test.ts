import { expect, test } from 'vitest';
import { CHOICES, formatSettings, parseSettings, SETTING_NAMES } from './settings.ts';

const asMade = { view: '', size: '', spacing: '', colors: '', marks: '' };

test.each([
  ['nothing kept', '', {}],
  ['a choice', 'size=large&colors=dark', { size: 'large', colors: 'dark' }],
  ['长辈版', 'view=elder', { view: 'elder' }],
  ['an unknown value beside a known one', 'size=99999px&colors=dark', { colors: 'dark' }],
  ['an unknown name', '__proto__=x&onload=alert(1)&size=huge', { size: 'huge' }],
  ['markup', '"><script>alert(1)</script>', {}],
  ['another program’s data', '{"size":"large"}', {}],
  ['broken escapes', 'size=%E0%A4%A', {}],
  ['names of object methods', 'size=toString&view=constructor', {}],
])('%s is read as known values only', (_, text, expected) => {
  expect(parseSettings(text)).toEqual({ ...asMade, ...expected });
});

test('every choice survives being kept', () => {
  for (const name of SETTING_NAMES)
    for (const value of CHOICES[name]) {
      const settings = { ...asMade, [name]: value };
      expect(parseSettings(formatSettings(settings))).toEqual(settings);
    }
});

test('the page as it is made leaves nothing on the device', () => {
  expect(formatSettings(asMade)).toBe('');
});
