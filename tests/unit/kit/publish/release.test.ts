import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage, stampPackage } from '../../../../src/kit/publish/package-contents';
import { readCrx } from '../../../../src/kit/publish/read-crx';
import {
  addVersion,
  describePackages,
  requireMinimum,
  requireSameIds,
} from '../../../../src/kit/publish/release';
import { writeCrx } from '../../../../src/kit/publish/write-crx';
import { chromeZip, firefoxZip, publish, signer } from './packages';

const signature = { 'META-INF/mozilla.rsa': 'x', 'META-INF/manifest.mf': 'x' };

const released = async (version: string, extra = {}, signed = {}) => {
  const zip = chromeZip(version, extra);
  return describePackages({
    zip,
    crx: await writeCrx(zip, signer),
    xpi: firefoxZip(version, { ...extra, ...signed }),
  });
};

describe('a package under another number', () => {
  it('differs in nothing else, and is the same bytes every time', () => {
    const stamped = stampPackage(firefoxZip('1.0.0'), { version: '1.0.0.1', firefoxId: 'own@example.com' });
    expect(openPackage(stamped).manifest).toEqual({
      ...openPackage(firefoxZip('1.0.0')).manifest,
      version: '1.0.0.1',
      browser_specific_settings: { gecko: { id: 'own@example.com', strict_min_version: '147.0' } },
    });
    const { 'manifest.json': _, ...rest } = unzipSync(stamped);
    const { 'manifest.json': __, ...before } = unzipSync(firefoxZip('1.0.0'));
    expect(rest).toEqual(before);
    expect(stampPackage(firefoxZip('1.0.0'), { version: '1.0.0.1', firefoxId: 'own@example.com' })).toEqual(
      stamped,
    );
  });

  it('is left byte for byte where nothing is to change', () => {
    const xpi = firefoxZip('1.0.0', signature);
    expect(stampPackage(xpi, { version: '1.0.0', firefoxId: 'faq@example.com' })).toBe(xpi);
  });

  it('loses a signature that no longer fits', () => {
    const xpi = firefoxZip('1.0.0', signature);
    expect(openPackage(xpi).isSigned).toBe(true);
    expect(openPackage(stampPackage(xpi, { version: '1.0.1' })).isSigned).toBe(false);
  });

  it.each([
    ['no zip', new Uint8Array(100), 'no zip'],
    ['no manifest', zipSync({ 'a.txt': strToU8('a') }), 'no manifest.json'],
    ['no JSON', zipSync({ 'manifest.json': strToU8('{') }), 'no JSON'],
    ['no version', zipSync({ 'manifest.json': strToU8('null') }), 'without a version'],
  ])('cannot be made of what is %s', (_, bytes, message) => {
    expect(() => stampPackage(bytes, { version: '1.0.0' })).toThrow(message);
  });
});

it('a package’s contents are the same however it is packed or signed', async () => {
  const digest = await openPackage(firefoxZip('1.0.0')).contentsDigest();
  const files = Object.entries(unzipSync(firefoxZip('1.0.0', signature))).reverse();
  expect(await openPackage(zipSync(Object.fromEntries(files), { level: 0 })).contentsDigest()).toBe(digest);
  expect(await openPackage(firefoxZip('1.0.0', { 'a.js': '' })).contentsDigest()).not.toBe(digest);
});

it('a CRX read back is the package that was signed, and its id is the key’s', async () => {
  const { id, zip } = await readCrx(await writeCrx(chromeZip('1.0.0'), signer));
  expect(zip).toEqual(chromeZip('1.0.0'));
  expect(id).toBe((await publish()).published.chromiumId);
});

it('a CRX with any other bit is refused', async () => {
  const crx = await writeCrx(chromeZip('1.0.0'), signer);
  const bit = fc.tuple(fc.nat(crx.length - 1), fc.nat(7));
  await fc.assert(
    fc.asyncProperty(bit, async ([at, shift]) => {
      const other = Uint8Array.from(crx);
      other[at] = (other[at] ?? 0) ^ (1 << shift);
      await expect(readCrx(other)).rejects.toThrow();
      await expect(readCrx(crx.subarray(0, at))).rejects.toThrow();
    }),
  );
});

describe('one version after another', () => {
  it('must be above every one before', async () => {
    const before = [await released('1.0.0'), await released('1.0.1')];
    for (const version of ['0.9', '1.0.0.5'])
      await expect(released(version).then((one) => addVersion(before, one))).rejects.toThrow(
        '--version 1.0.1.1',
      );
    expect(addVersion(before, await released('1.0.1.1')).map(({ version }) => version)).toEqual([
      '1.0.0',
      '1.0.1',
      '1.0.1.1',
    ]);
  });

  it('may be the same once more, but not with other contents', async () => {
    const before = [await released('1.0.0')];
    expect(addVersion(before, await released('1.0.0'))).toEqual(before);
    const other = await released('1.0.0', { 'more.js': '1' });
    expect(() => addVersion(before, other)).toThrow('other contents');
  });

  it('goes on carrying what it carries, built once more', async () => {
    const contents = { 'library/contents.js': 'export default "{}";\n' };
    const before = [{ ...(await released('1.0.0', contents)), codeOf: '0.9.0' }];
    expect(before).toMatchObject([{ library: true }]);
    expect(addVersion(before, await released('1.0.0', contents))).toEqual(before);
  });

  it('may be signed by Mozilla afterwards, and stays so', async () => {
    const signed = await released('1.0.0', {}, signature);
    expect(addVersion([await released('1.0.0')], signed)).toEqual([signed]);
    expect(addVersion([signed], await released('1.0.0'))).toEqual([signed]);
  });

  it('is of one number in both browsers', async () => {
    const packages = { zip: chromeZip('1.0.0'), crx: new Uint8Array(), xpi: firefoxZip('1.0.1') };
    await expect(describePackages(packages)).rejects.toThrow('Firefox 1.0.1');
  });

  it('keeps its ids', async () => {
    const { published } = await publish({ version: '1.0.0', ring: 'broad' });
    expect(() => requireSameIds(published, published)).not.toThrow();
    expect(() => requireSameIds(published, { ...published, chromiumId: 'a'.repeat(32) })).toThrow(
      'Chrome and Edge',
    );
    expect(() => requireSameIds(published, { ...published, firefoxId: 'b@example.com' })).toThrow('Firefox');
  });

  it('is not switched off by the lowest version that a policy allows', async () => {
    const { published } = await publish(
      { version: '1.0.0', ring: 'broad' },
      { version: '1.0.1', ring: 'pilot' },
    );
    expect(() => requireMinimum('1.0.0', published)).not.toThrow();
    expect(() => requireMinimum(undefined, published)).not.toThrow();
    expect(() => requireMinimum('1.0.1', published)).toThrow('ring broad');
  });
});
