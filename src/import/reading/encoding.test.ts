import { expect, test } from 'vitest';
import { gb18030 } from '../../../scripts/testing/received/gb18030.ts';
import { decode } from './encoding.ts';

const TEXT = '第一章 环境\n\n成绩不小，增长8.5%。\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each<[what: string, bytes: Uint8Array, encoding: string]>([
  ['UTF-8', utf8(TEXT), 'UTF-8'],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'UTF-8'],
  ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`), 'UTF-16 LE'],
  ['UTF-16 LE', utf16(TEXT), 'UTF-16 LE'],
  ['UTF-16 BE with a mark', utf16(`\ufeff${TEXT}`).swap16(), 'UTF-16 BE'],
  ['UTF-16 BE', utf16(TEXT).swap16(), 'UTF-16 BE'],
  ['GB 18030', gb18030(TEXT), 'GB 18030'],
  ['line ends of Windows', utf8(TEXT.replaceAll('\n', '\r\n')), 'UTF-8'],
  ['line ends of an old Macintosh', utf8(TEXT.replaceAll('\n', '\r')), 'UTF-8'],
])('a text in %s is read', (_, bytes, encoding) => expect(decode(bytes)).toEqual({ text: TEXT, encoding }));

test.each<[what: string, bytes: number[]]>([
  ['bytes at random', Array.from({ length: 600 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256)],
  ['control signs', [...utf8('甲乙'), 1, 2, 3]],
  ['half a sign', [...gb18030('第一章'), 0xff]],
])('%s are no text', (_, bytes) => expect(decode(new Uint8Array(bytes))).toBeNull());
