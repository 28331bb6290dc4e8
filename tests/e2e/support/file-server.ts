import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface AskedFile {
  readonly name: string;
  /** Behind the name, with its `?`; empty where there is none. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface FileServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** What it serves, by name; change it at any time. */
  readonly files: Map<string, Buffer | string>;
  /** What it was asked for since `asked` was emptied, in order. */
  readonly asked: AskedFile[];
  close(): Promise<void>;
}

/** The files an administrator would host, on loopback. */
export async function serveFiles(): Promise<FileServer> {
  const files = new Map<string, Buffer | string>();
  const asked: AskedFile[] = [];
  const server = createServer(({ url, headers }, response) => {
    const { pathname, search } = new URL(url ?? '/', 'http://localhost');
    const name = pathname.slice(1);
    asked.push({ name, query: search, headers });
    const file = files.get(name);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'cache-control': 'no-store' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    files,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
