/** Serves `dist/` and prints the address. PORT chooses the port; when it is taken, the next one is tried. */
import { siteServer } from '../src/site/serving/site-server.ts';

const server = siteServer(process.env.PLANBOOK_DIST ?? 'dist');
let port = Number(process.env.PORT ?? 4321);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => console.log(`http://localhost:${port}/`));
server.listen(port);
