import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';

let demo: DemoServer;
beforeAll(async () => {
  demo = await startDemoServer();
});
afterAll(() => demo.close());

const request = (host: string, path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

/** Everything the socket says until it ends. */
function words(socket: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('end', () => resolve(text));
    socket.once('error', reject);
  });
}

function direct(host: string, path: string): Promise<string> {
  const socket = connectTls({
    port: demo.port,
    host: '127.0.0.1',
    servername: host,
    rejectUnauthorized: false,
  });
  socket.write(request(host, path));
  return words(socket);
}

it('serves the console over TLS under a real host name', async () => {
  const answer = await direct('ecs.console.aliyun.com', '/home');
  expect(answer).toContain('200 OK');
  expect(answer).toContain('/__demo/main.js');
  expect(demo.requests).toContainEqual({ method: 'GET', url: 'https://ecs.console.aliyun.com/home' });
});

it.each([
  ['/__demo/main.js', 'text/javascript', 'Demo – not Alibaba Cloud'],
  ['/__demo/probe.js', 'text/javascript', 'MutationObserver'],
  ['/__demo/console.css', 'text/css', 'nav'],
  ['/home?demo=probe', 'text/html', '/__demo/probe.js'],
])('serves %s as %s', async (path, type, part) => {
  const answer = await direct('ram.console.alibabacloud.com', path);
  expect(answer).toContain(`content-type: ${type}`);
  expect(answer).toContain(part);
});

it('answers for no other host', async () => {
  expect(await direct('console.aliyun.com.example', '/')).toContain('421');
});

it('is a proxy that leads to the demo and nowhere else', async () => {
  const ask = (target: string) => {
    const socket = connectTcp(demo.port, '127.0.0.1');
    socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
    return socket;
  };
  expect(await words(ask('example.com:443'))).toContain('403');
  const tunnel = ask('kms.console.aliyun.com:443');
  const opened = await new Promise((resolve) => tunnel.once('data', (chunk) => resolve(String(chunk))));
  expect(opened).toContain('200');
  const inside = connectTls({
    socket: tunnel,
    servername: 'kms.console.aliyun.com',
    rejectUnauthorized: false,
  });
  inside.write(request('kms.console.aliyun.com', '/cn-hangzhou/key/list'));
  expect(await words(inside)).toContain('Demo console');
  expect(demo.tunnels).toEqual(['example.com:443', 'kms.console.aliyun.com:443']);
});
