/** A plain static server for a folder, with its 404 page. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';

/** What `send` says of a request it cannot answer. */
interface Refusal extends Error {
  status?: number;
  headers?: Record<string, string>;
}

/** Whoever asks asks anew each time: a build may have taken the place of what he has. */
const always = (response: ServerResponse): void => void response.setHeader('cache-control', 'no-cache');

export function siteServer(folder: string): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    send(request, pathname, { root: path.resolve(folder), cacheControl: false })
      .on('headers', always)
      .on('directory', () => redirect(response, `${pathname}/${query === undefined ? '' : `?${query}`}`))
      .on('error', (error: Refusal) => refuse(folder, request, response, error))
      .pipe(response);
  });
}

/** A folder's page is at an address with a slash at its end; what is asked for there goes along. */
function redirect(response: ServerResponse, address: string): void {
  // Two slashes at the beginning would name another server.
  response.writeHead(301, { location: address.replace(/^\/+/, '/') }).end();
}

function refuse(folder: string, request: IncomingMessage, response: ServerResponse, error: Refusal): void {
  const status = error.status ?? 500;
  if (response.headersSent) return void response.destroy();
  if (status !== 404) return void response.writeHead(status, error.headers).end();
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  if (request.method === 'HEAD') return void response.end();
  const page = createReadStream(path.join(folder, '404.html'));
  page.on('error', () => response.end('没有这一页'));
  response.on('close', () => page.destroy());
  page.pipe(response);
}
