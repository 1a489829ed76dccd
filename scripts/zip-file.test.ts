/** The archive is one that others can open, with few entries and with more than ZIP's short form can count. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { createZip } from './zip-file.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'planbook-zip-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function zipped(texts: readonly [name: string, text: string][], deflated: boolean): Buffer {
  const file = path.join(scratch, 'a.zip');
  const zip = createZip(file, '2021-09-20');
  for (const [name, text] of texts) {
    const bytes = Buffer.from(text);
    const body = deflated ? deflateRawSync(bytes) : bytes;
    zip.add({ name, crc: crc32(bytes), size: bytes.length, body, deflated });
  }
  zip.close();
  return readFileSync(file);
}

test.each([true, false])('entries come out as they went in (deflated: %s)', (deflated) => {
  const texts: [string, string][] = [
    ['规划/第一章.txt', '到2025年，建成高标准农田104万亩。'.repeat(20)],
    ['规划/空.txt', ''],
  ];
  const found = Object.entries(unzipSync(zipped(texts, deflated)));
  expect(found.map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual(texts);
});

test('seventy thousand entries are counted in the long form', () => {
  const texts = Array.from({ length: 70_000 }, (_, n): [string, string] => [`${n}.txt`, String(n)]);
  const bytes = zipped(texts, false);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 6, 6]));
  expect(bytes.readBigUInt64LE(end + 32)).toBe(70_000n);
  const found = unzipSync(bytes);
  expect(Object.keys(found)).toHaveLength(70_000);
  expect(Buffer.from(found['69999.txt']!).toString()).toBe('69999');
});
