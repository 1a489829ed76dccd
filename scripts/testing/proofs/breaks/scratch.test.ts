import { expect, test } from 'vitest';
import { outcome } from './scratch.ts';

test.each([
  [
    'all green',
    'TAP version 13\n1..2\nok 1 - a.test.ts > adds # time=1ms\nok 2 - a.test.ts > b # time=1ms\n',
    [2, 0, 0, ''],
  ],
  [
    'one red',
    'ok 1 - a.test.ts > adds\nnot ok 2 - a.test.ts > subtracts # time=1ms\n    ---\n',
    [1, 1, 0, 'a.test.ts > subtracts'],
  ],
  [
    'a file that cannot be read',
    'not ok 1 - a.test.ts # time=1ms\n    ---\n    error:\n',
    [0, 0, 1, 'a.test.ts'],
  ],
  ['tests left out', 'ok 1 - a.test.ts > adds # SKIP\n', [0, 0, 0, '']],
  ['nothing at all', '', [0, 0, 0, '']],
])('what the tests say is understood: %s', (_, tap, [passed, failed, unread, first]) => {
  expect(outcome(tap)).toEqual({ passed, failed, unread, first });
});
