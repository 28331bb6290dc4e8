import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { demoAssets } from './assets';
import { selfSignedCertificate } from './certificate';

/** Hosts the demo answers for; `*.` stands for any label. */
export const demoHosts = [
  '*.console.aliyun.com',
  '*.console.alibabacloud.com',
  ...['aliyun.com', 'alibabacloud.com'].flatMap((domain) =>
    ['ecs-buy', 'rds-buy', 'common-buy', 'common-buy-intl', 'buy', 'buy-intl', 'ak-console'].map(
      (label) => `${label}.${domain}`,
    ),
  ),
] as const;

interface DemoRequest {
  readonly method: string;
  /** The whole address as the browser asked for it. */
  readonly url: string;
}

export interface DemoServer {
  readonly port: number;
  /** Base64 sha256 of the certificate's public key. */
  readonly spki: string;
  /** Everything asked of the server so far, requests for foreign hosts included. */
  readonly requests: readonly DemoRequest[];
  /** `host:port` of every tunnel asked of the proxy. */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

const tlsHandshake = 0x16;

function isDemoHost(host: string): boolean {
  return demoHosts.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));
}

/**
 * Serves the demo console on one loopback port, for both browsers: https under the real host names (Chromium is told to
 * resolve them to this port) and a CONNECT proxy to the same (Firefox has no such switch). The proxy leads to the demo
 * and nowhere else. `?demo=probe` in an address gives the quiet page that records what it can observe.
 */
export async function startDemoServer(): Promise<DemoServer> {
  const assets = await demoAssets();
  const certificate = selfSignedCertificate(demoHosts);
  const requests: DemoRequest[] = [];
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    requests.push({ method: request.method ?? '', url: url.href });
    if (!isDemoHost(url.hostname)) {
      response.writeHead(421).end('Not a host of the demo console');
      return;
    }
    const file = assets.files.get(url.pathname);
    const page = url.searchParams.get('demo') === 'probe' ? assets.probe : assets.shell;
    response
      .writeHead(200, {
        'content-type': `${file?.type ?? 'text/html'}; charset=utf-8`,
        'cache-control': 'no-cache',
      })
      .end(file?.text ?? page);
  };

  const secure = createHttps({ key: certificate.key, cert: certificate.cert }, answer);
  const proxy = createHttp((_, response) => response.writeHead(501).end('https only'));
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const target = request.url ?? '';
    tunnels.push(target);
    if (!isDemoHost(target.replace(/:443$/, ''))) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });

  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that goes away in the middle of a request is nobody's failure.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : proxy).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (front.address() as AddressInfo).port,
    spki: certificate.spki,
    requests,
    tunnels,
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
