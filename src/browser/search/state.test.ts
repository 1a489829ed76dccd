import { expect, test } from 'vitest';
import { LONGEST_QUERY } from '../../search/query.ts';
import { readState } from './state.ts';

const NOTHING = { q: '', chapter: '', kind: '', place: '', view: 'rank' };

test.each([
  ['', NOTHING],
  [
    '?q=粮食+产量&chapter=3&kind=row&place=清溪镇&view=book',
    { q: '粮食 产量', chapter: '3', kind: 'row', place: '清溪镇', view: 'book' },
  ],
  ['?view=table&utm_source=weixin', NOTHING],
  ['?q=%E4%BD&q=second', { ...NOTHING, q: '\ufffd' }],
])('the address %j asks for %j', (search, state) => expect(readState(search)).toEqual(state));

test('an address of any length asks no more than a search can be', () => {
  const long = '高'.repeat(100_000);
  const { q, chapter, kind, place } = readState(`?q=${long}&chapter=${long}&kind=${long}&place=${long}`);
  for (const value of [q, chapter, kind, place]) expect(value).toHaveLength(LONGEST_QUERY);
});
