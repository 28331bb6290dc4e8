import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** What it serves, by name; change it at any time. */
  readonly files: Map<string, Buffer | string>;
  close(): Promise<void>;
}

/** The files an administrator would host, on loopback. */
export async function serveFiles(): Promise<FileServer> {
  const files = new Map<string, Buffer | string>();
  const server = createServer(({ url }, response) => {
    const file = files.get(new URL(url ?? '/', 'http://localhost').pathname.slice(1));
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'cache-control': 'no-store' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
