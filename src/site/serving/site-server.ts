/** A plain static server for a folder, with its 404 page. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export function siteServer(folder: string): Server {
  const files = sirv(folder, { dev: true });
  return createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(path.join(folder, '404.html')).pipe(response);
    }),
  );
}
