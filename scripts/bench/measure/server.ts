/** Serves a built site as a static host does: texts compressed, what has no type of its own as it is. Knows what every file costs on the wire. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Sent {
  body: Buffer;
  zipped: boolean;
}

export interface BenchSite {
  /** Address without a slash at the end. */
  address: string;
  folder: string;
  /** Bytes of the body as sent: a text with gzip level 9, or as it is where that is smaller. Null where there is no such file. */
  cost(pathname: string): number | null;
  close(): void;
}

export async function serveBuilt(folder: string): Promise<BenchSite> {
  const known = new Map<string, Sent | null>();
  const fileOf = (pathname: string): string =>
    path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  const sent = (pathname: string): Sent | null => {
    const seen = known.get(pathname);
    if (seen !== undefined) return seen;
    const file = fileOf(pathname);
    const there = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    const type = TYPES[path.extname(file)];
    const answer = there ? smaller(readFileSync(file), type !== undefined) : null;
    known.set(pathname, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const answer = sent(pathname);
    if (!answer) return void response.writeHead(404).end();
    const type = TYPES[path.extname(fileOf(pathname))] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'content-length': answer.body.length,
      ...(answer.zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder,
    cost: (pathname) => sent(pathname)?.body.length ?? null,
    close: () => void server.close(),
  };
}

function smaller(body: Buffer, isText: boolean): Sent {
  if (!isText) return { body, zipped: false };
  const zipped = gzipSync(body, { level: 9 });
  return zipped.length < body.length ? { body: zipped, zipped: true } : { body, zipped: false };
}
