import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPublished, writePublished } from '../../../../src/kit/publish/published';
import { unofferedWords } from '../../../../src/kit/publish/unoffered';
import { type ServedFile, verifyPublished } from '../../../../src/kit/publish/verify';
import { writeCrx } from '../../../../src/kit/publish/write-crx';
import { chromeZip, firefoxZip, publish, signer } from './packages';

type Files = Map<string, Uint8Array>;
let files: Files;

beforeAll(async () => {
  ({ files } = await publish(
    { version: '1.0.0', ring: 'broad' },
    { version: '1.0.1', ring: 'pilot', extra: { 'new.js': '1' } },
  ));
});

const text = (name: string) => strFromU8(files.get(name) ?? new Uint8Array());
const changed = (name: string, change: (old: string) => string) =>
  new Map([...files, [name, strToU8(change(text(name)))]]);

async function problemsOf(some: Files, headers?: (path: string) => ServedFile['headers']) {
  const { problems } = await verifyPublished(async (path) => {
    const bytes = some.get(path);
    const sent = headers?.(path);
    return bytes && (sent ? { bytes, headers: sent } : { bytes });
  });
  return problems;
}

it('finds nothing wrong with what the kit has made, and looks at all of it', async () => {
  const seen: string[] = [];
  const { problems, published } = await verifyPublished(async (path) => {
    seen.push(path);
    return { bytes: files.get(path) ?? new Uint8Array() };
  });
  expect(problems).toEqual([]);
  expect(published?.rings.map(({ version }) => version)).toEqual(['1.0.1', '1.0.0']);
  expect([...new Set(seen)].sort()).toEqual([...files.keys()].sort());
});

describe('says what is wrong', () => {
  const crx = 'faq-in-context-1.0.0.crx';
  const xpi = 'faq-in-context-1.0.1.xpi';

  it.each([...'abcdefgh'].map((_, at) => at))('whichever file is missing (%s)', async (at) => {
    const name = [...files.keys()][at] ?? '';
    const some = new Map([...files].filter(([path]) => path !== name));
    expect(await problemsOf(some)).toContainEqual(
      expect.objectContaining({ file: name, what: 'is not there' }),
    );
  });

  it('a byte of a package that is another', async () => {
    for (const name of [crx, xpi]) {
      const bytes = Uint8Array.from(files.get(name) ?? []);
      const at = bytes.length - 40;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const [problem, ...more] = await problemsOf(new Map([...files, [name, bytes]]));
      expect(more).toEqual([]);
      expect(problem).toMatchObject({ file: name, severity: 'error' });
    }
  });

  it('a package signed by somebody else, or not at all', async () => {
    const { generateKeyPairSync, sign } = await import('node:crypto');
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
    const foreign = await writeCrx(chromeZip('1.0.0'), {
      publicKey: spki,
      sign: async (message) => sign('sha256', message, privateKey),
    });
    const unsigned = await writeCrx(chromeZip('1.0.0'), { ...signer, sign: async () => new Uint8Array(256) });
    const whatOf = async (bytes: Uint8Array) => {
      const sized = changed('published.json', (old) => {
        const record = readPublished(old);
        const versions = record.versions.map((one) => ({ ...one, crx: { ...one.crx, bytes: bytes.length } }));
        return writePublished({ ...record, versions });
      });
      return (await problemsOf(sized.set(crx, bytes))).find(({ file }) => file === crx)?.what;
    };
    expect(await whatOf(foreign)).toContain('has the id');
    expect(await whatOf(unsigned)).toContain('does not hold');
    expect(await whatOf(chromeZip('1.0.0'))).toContain('Cr24');
  });

  it.each([
    [
      'updates.xml',
      (old: string) => old.replace('version="1.0.0"', 'version="1.0.2"'),
      'offers the version 1.0.2',
    ],
    ['updates.xml', (old: string) => old.replace(/appid="./, 'appid="q'), 'offers nothing to'],
    ['updates.xml', (old: string) => old.replace('https:', 'http:'), 'names the address http:'],
    ['updates.xml', (old: string) => old.replace('</gupdate>', ''), 'no XML'],
    ['updates.xml', () => '<!doctype html><title>Log in</title>', 'no'],
    ['pilot/updates.xml', () => text('updates.xml'), 'offers the version 1.0.0'],
    ['pilot/updates.json', (old: string) => old.replace(/sha256:.{4}/, 'sha256:0000'), 'names the hash'],
    ['updates.json', () => '{}', 'offers nothing to'],
    ['updates.json', () => 'x', 'no JSON'],
    ['published.json', () => '[]', 'no object'],
    [
      'published.json',
      (old: string) => old.replace('faq-in-context-1.0.0.crx', '../../secret.crx'),
      '“name”',
    ],
    ['published.json', (old: string) => old.replace('"pilot/"', '"../"'), '“folder”'],
    [
      'published.json',
      (old: string) => old.replace('"version": "1.0.1"', '"version": "0.9"'),
      'which comes before it, only 0.9',
    ],
  ])('in %s (%#)', async (name, change, what) => {
    const problems = await problemsOf(changed(name, change));
    expect(problems.filter(({ file }) => file === name)).toEqual([
      expect.objectContaining({ severity: 'error', what: expect.stringContaining(what) }),
    ]);
  });

  it('a file that cannot be fetched, beside all others', async () => {
    const { problems } = await verifyPublished(async (path) => {
      if (path === crx) throw new Error('cannot be fetched: the server answers 403');
      return { bytes: files.get(path) ?? new Uint8Array() };
    });
    expect(problems).toEqual([expect.objectContaining({ file: crx, what: expect.stringContaining('403') })]);
  });

  it('a package that no ring is offered, as something to look at', async () => {
    const moved = await publish({ version: '1.0.0', ring: 'broad' }, { version: '1.0.1', ring: 'broad' });
    expect(unofferedWords(moved.published)).toEqual([
      expect.stringMatching(/^No ring is offered 1\.0\.0: 2 packages, [\d,]+ bytes\./),
    ]);
    moved.files.delete('faq-in-context-1.0.0.crx');
    expect(await problemsOf(moved.files)).toEqual([
      expect.objectContaining({ file: 'faq-in-context-1.0.0.crx', severity: 'look' }),
    ]);
  });

  it('a package of another version under the name of this one', async () => {
    const problems = await problemsOf(new Map([...files, [xpi, firefoxZip('1.0.0')]]));
    expect(problems.map(({ file }) => file)).toEqual([xpi]);
  });
});

describe('how a server sends it', () => {
  const good: Readonly<Record<string, readonly string[]>> = {
    crx: ['application/x-chrome-extension', 'public, max-age=31536000, immutable'],
    xpi: ['application/x-xpinstall', 'public, max-age=31536000, immutable'],
    xml: ['application/xml; charset=utf-8', 'max-age=300'],
    json: ['application/json', 'no-cache'],
  };
  const headersOf = (path: string, change: Readonly<Record<string, readonly string[]>> = {}) => {
    const [type, cache] = { ...good, ...change }[path.split('.').at(-1) ?? ''] ?? [];
    return { 'content-type': type, 'cache-control': cache };
  };

  it('may be right', async () => {
    expect(await problemsOf(files, headersOf)).toEqual([]);
  });

  it.each([
    ['a manifest that caches keep for a day', { xml: ['text/xml', 'max-age=86400'] }, 'warning', 'come late'],
    ['a manifest of which nothing is said', { xml: ['text/xml'] }, 'look', 'says nothing'],
    [
      'a package that no cache keeps',
      { crx: ['application/x-chrome-extension', 'no-store'] },
      'look',
      'again and again',
    ],
    ['a type that is another', { crx: ['text/plain', 'max-age=86400'] }, 'look', 'comes as text/plain'],
    ['a page in its place', { xpi: ['text/html', 'max-age=86400'] }, 'error', 'comes as text/html'],
  ])('is pointed out: %s', async (_, change, severity, what) => {
    const problems = await problemsOf(files, (path) => headersOf(path, change));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatchObject({ severity, what: expect.stringContaining(what) });
  });
});
