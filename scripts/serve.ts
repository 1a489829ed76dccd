/** Serves `dist/` and prints the address. PORT chooses the port; when it is taken, the next one is tried. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** A plain static server for a folder, with its 404 page. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, { dev: true });
  return createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(path.join(folder, '404.html')).pipe(response);
    }),
  );
}

if (import.meta.main) {
  const server = siteServer(process.env.PLANBOOK_DIST ?? 'dist');
  let port = Number(process.env.PORT ?? 4321);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    port += 1;
    server.listen(port);
  });
  server.on('listening', () => console.log(`http://localhost:${port}/`));
  server.listen(port);
}
