/** Visitors of a server: those who read to the end, those who leave, those who ask for what cannot be. */
import { request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';

/** Long even for a machine that builds beside it. */
const PATIENCE = 60_000;

/** What a visitor has seen: nothing wrong, or what. */
export type Visit = (port: number, file: string) => Promise<string>;

/** Reads a file to the end: a status that may be, and all the bytes that were promised. */
const whole =
  (statuses: readonly number[], options: RequestOptions = {}): Visit =>
  (port, file) =>
    new Promise((resolve) => {
      const asked = request({ port, host: '127.0.0.1', path: file, timeout: PATIENCE, ...options });
      asked.on('response', (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
        answer.on('close', () => resolve(judge(answer, bytes, statuses, options.method === 'HEAD')));
      });
      asked.on('timeout', () => asked.destroy(new Error('no answer')));
      asked.on('error', (error) => resolve(error.message));
      asked.end();
    });

function judge(
  { statusCode = 0, headers, complete }: IncomingMessage,
  bytes: number,
  statuses: readonly number[],
  head: boolean,
): string {
  if (!statuses.includes(statusCode)) return `status ${statusCode}`;
  const promised = headers['content-length'];
  if (!complete) return `broken off after ${bytes} bytes`;
  return head || promised === undefined || Number(promised) === bytes ? '' : `${bytes} bytes of ${promised}`;
}

/** Leaves when the first bytes come. */
const leaving: Visit = (port, file) =>
  new Promise((resolve) => {
    const asked = request({ port, host: '127.0.0.1', path: file, timeout: PATIENCE }, (answer) => {
      answer.once('data', () => asked.destroy());
      answer.resume();
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => undefined);
    asked.on('close', () => resolve(''));
    asked.end();
  });

/** Writes something and leaves before any answer. */
const breaking =
  (words: (file: string) => string): Visit =>
  (port, file) =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(words(file), () => socket.destroy()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(''));
    });

/** While a build takes its place, a file may be missing for a moment. */
const READ = [200, 404];
const ANY = [200, 206, 301, 302, 304, 400, 403, 404, 405, 412, 414, 416, 431];

const ranges = [
  ...[
    'bytes=5-1',
    'bytes=-',
    'bytes=-0',
    'bytes=99999999-',
    'bytes=0-0,5-9',
    'bytes=abc',
    'words=1-2',
    'bytes=1',
  ],
  ...['bytes=0-99', 'bytes=-100', 'bytes=0-'],
];
const paths = [
  '/%E4%B8',
  '/%',
  '/..%2f..%2fpackage.json',
  '//example.com/',
  `/${'a'.repeat(4000)}`,
  '/xiping-145',
];

/** Every kind of visit, by its name. */
export const VISITS: readonly (readonly [name: string, visit: Visit])[] = [
  ['reads to the end', whole(READ)],
  ['leaves while it comes', leaving],
  ['leaves before the answer', breaking((file) => `GET ${file} HTTP/1.1\r\nhost: a\r\n\r\n`)],
  ['leaves in the middle of the question', breaking((file) => `GET ${file} HT`)],
  ...ranges.map((range) => [`asks for ${range}`, whole(ANY, { headers: { range } })] as const),
  ...paths.map((path) => [`asks for ${path.slice(0, 30)}`, whole(ANY, { path })] as const),
  ['asks for the head', whole(READ, { method: 'HEAD' })],
  ['sends something', whole(ANY, { method: 'POST' })],
];
