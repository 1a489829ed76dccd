/** Shows `dist/` on this machine and prints the address. PORT chooses the port; when it is taken, the next one is tried. */
import { existsSync } from 'node:fs';
import { distFolder } from '../src/site/build/folders.ts';
import { putRightUnlessBuilding } from '../src/site/build/put-right.ts';
import { siteServer } from '../src/site/serving/site-server.ts';

/** How many ports are tried. */
const TRIES = 20;

function refuse(line: string): never {
  console.error(line);
  process.exit(1);
}

const wish = process.env['PORT'] || '4321';
const first = Number(wish);
if (!/^\d+$/.test(wish) || first > 65_535) refuse(`PORT=${wish} 不是端口：写 0 到 65535 的数`);
const dist = distFolder();
await putRightUnlessBuilding(dist);
if (!existsSync(dist)) refuse(`没有 ${dist}/：先运行 npm run build`);

const server = siteServer(dist);
let port = first;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EACCES') refuse(`端口 ${port} 不许用：用 PORT=8080 之类的另选一个`);
  if (error.code !== 'EADDRINUSE') throw error;
  if (port >= Math.min(65_535, first + TRIES))
    refuse(`端口 ${first} 到 ${port} 都被占用：用 PORT=… 另选一个`);
  console.log(`端口 ${port} 已被占用，改用 ${port + 1}`);
  port += 1;
  listen();
});
server.on('listening', () => {
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  console.log(`http://127.0.0.1:${at}/\n只有这台机器能打开；按 Ctrl-C 停止`);
});
// Nobody else on the network is shown what was built to be looked at.
const listen = (): void => void server.listen(port, '127.0.0.1');
listen();
