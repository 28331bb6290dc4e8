/**
 * A static file server in a process of its own, as plain as one can be: `node static-server.mjs FOLDER`. It prints its
 * port and serves the folder's files on loopback with ETag and Cache-Control until its standard input ends.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';

const folder = process.argv[2] ?? '.';
const files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => {
      const bytes = readFileSync(path);
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      const isPackage = /\.(?:crx|xpi)$/.test(path);
      const cache = isPackage ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
      return [`/${relative(folder, path).split(sep).join('/')}`, { bytes, etag, cache }];
    }),
);

const server = createServer(({ url = '/', headers }, response) => {
  const file = files.get(new URL(url, 'http://localhost').pathname);
  if (!file) response.writeHead(404).end();
  else if (headers['if-none-match'] === file.etag) response.writeHead(304, { etag: file.etag }).end();
  else
    response
      .writeHead(200, { etag: file.etag, 'cache-control': file.cache, 'content-length': file.bytes.length })
      .end(file.bytes);
});
server.listen(0, '127.0.0.1', () =>
  console.log(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
);
process.stdin.on('end', () => process.exit()).resume();
