import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readRecord } from './support/record';

export const summary = 'reckons, and tries, what a fleet that looks for updates asks of one server';

export const help = `npm run kit -- simulate OUT [--browsers 100000] [--hours 5] [--speed 150]
  OUT           the built folder, which is served from a process of its own on this machine
  --browsers N  how many browsers there are
  --hours H     how often each looks for updates; Chromium does every five hours or so
  --speed N     how many times faster than life the requests come: 150 makes two minutes of five hours
Every browser begins at a moment of its own, opens a connection, asks for the manifest and closes it.`;

const secondsInHour = 3600;

export async function run(args: readonly string[]): Promise<number> {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const options = { browsers: text('100000'), hours: text('5'), speed: text('150') };
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [out, ...more] = positionals;
  const [browsers, hours, speed] = [values.browsers, values.hours, values.speed].map(Number) as [
    number,
    number,
    number,
  ];
  if (out === undefined || more.length > 0 || ![browsers, hours, speed].every((value) => value > 0))
    throw new Error(`Name one built folder, and numbers above 0.\n\n${help}`);
  const publish = join(out, 'publish');
  if (!existsSync(join(publish, 'updates.xml')))
    throw new Error(`There is no ${publish} with an updates.xml: build it first.`);
  const record = await readRecord(publish, out, out);
  const crx = record?.versions.at(-1)?.crx.bytes ?? 0;
  const seconds = hours * secondsInHour;
  for (const line of onPaper(browsers, seconds, statSync(join(publish, 'updates.xml')).size, crx))
    console.log(line);
  const { latencies, failed, bytes } = await underLoad(publish, browsers, (seconds * 1000) / speed);
  const at = (part: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(part * latencies.length))]?.toFixed(1);
  console.log(
    `run, ${speed} times faster: ${number((browsers / seconds) * speed)} requests/s for ${number(seconds / speed)} s, ${failed} failed; answered in ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (slowest); ${megabytes(bytes)} sent`,
  );
  return failed > 0 ? 2 : 0;
}

const number = (value: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });
const megabytes = (bytes: number) => `${number(bytes / 1e6)} MB`;

/** Of a manifest's response the headers, and what TLS takes for a connection of its own. */
const headerBytes = 300;
const handshakeBytes = 5000;

/** Who starts work at the same hour: this part of all, within this time. */
const morning = { part: 0.6, seconds: 1800 };

function onPaper(browsers: number, seconds: number, manifest: number, crx: number): readonly string[] {
  const rate = browsers / seconds;
  const each = manifest + headerBytes + handshakeBytes;
  const rush = (browsers * morning.part) / morning.seconds;
  const perHour = secondsInHour / 300;
  return [
    `${number(browsers)} browsers, each every ${number(seconds / secondsInHour)} h`,
    `manifests: ${number(rate)} requests/s, ${number((rate * each) / 1000)} kB/s; ${number((browsers * each * 86_400) / seconds / 1e9)} GB a day`,
    `at nine in the morning, ${morning.part * 100} % within half an hour: ${number(rush)} requests/s`,
    `a new version of ${megabytes(crx)}: ${number((browsers * crx) / 1e9)} GB once; ${number((rate * crx * 8) / 1e6)} Mbit/s if it spreads over the interval, ${number((rush * crx * 8) / 1e6)} Mbit/s in the morning`,
    `with a cache in front that keeps manifests for 300 s: ${number(perHour)} requests an hour reach the server in place of ${number(rate * secondsInHour)}, and one download of each package`,
  ];
}

interface Load {
  /** In ms, sorted. */
  readonly latencies: readonly number[];
  readonly failed: number;
  readonly bytes: number;
}

/** All requests at random moments within the time, none waiting for another. */
async function underLoad(folder: string, requests: number, milliseconds: number): Promise<Load> {
  const script = fileURLToPath(new URL('support/static-server.mjs', import.meta.url));
  const server = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const [port] = await once(server.stdout, 'data');
    const url = `http://127.0.0.1:${String(port).trim()}/updates.xml?x=id%3Da%26v%3D1`;
    const moments = Float64Array.from({ length: requests }, () => Math.random() * milliseconds).sort();
    const latencies: number[] = [];
    let [failed, bytes] = [0, 0];
    const ask = async () => {
      const begun = performance.now();
      try {
        bytes += await sizeOf(url);
        latencies.push(performance.now() - begun);
      } catch {
        failed += 1;
      }
    };
    const start = performance.now();
    const open = new Set<Promise<void>>();
    for (let next = 0; next < requests; ) {
      const now = performance.now() - start;
      for (; next < requests && (moments[next] ?? 0) <= now; next += 1) {
        const one = ask().finally(() => open.delete(one));
        open.add(one);
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await Promise.all(open);
    return { latencies: latencies.sort((a, b) => a - b), failed, bytes };
  } finally {
    server.stdin.end();
  }
}

function sizeOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}
