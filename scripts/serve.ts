/** Serves `dist/` and prints the address. PORT chooses the port; when it is taken, the next free one is used. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const files = sirv(process.env.PLANBOOK_DIST ?? 'dist', { etag: true });
const server = createServer((request, response) =>
  files(request, response, () => {
    response.statusCode = 404;
    files(Object.assign(request, { url: '/404.html', _parsedUrl: undefined }), response);
  }),
);
let port = Number(process.env.PORT ?? 4321);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => console.log(`http://localhost:${port}/`));
server.listen(port);
