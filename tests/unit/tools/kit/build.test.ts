import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as build } from '../../../tools/kit/build';
import { run as promote } from '../../../tools/kit/promote';
import { run as rollBack } from '../../../tools/kit/roll-back';
import { run as simulate } from '../../../tools/kit/simulate';
import { run as verify } from '../../../tools/kit/verify';
import { chromeZip, firefoxZip } from '../../kit/publish/packages';
import { kit, type TeamOnDisk, teamOnDisk } from './team';

let disk: TeamOnDisk;
beforeEach(() => {
  disk = teamOnDisk();
});
afterEach(() => disk.remove());

const built = (...more: string[]) =>
  kit(build, disk.folder, '--out', disk.out, '--packages', disk.packages, ...more);
const everything = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((file) => [file.slice(folder.length), readFileSync(file).toString('latin1')]);
/** What each ring's browsers are offered, Chromium's first. */
const offers = () =>
  ['pilot/', ''].map((folder) => [
    /<updatecheck .*version="([\d.]+)"/.exec(disk.text(`publish/${folder}updates.xml`))?.[1],
    Object.values<{ updates: { version: string }[] }>(
      JSON.parse(disk.text(`publish/${folder}updates.json`)).addons,
    )[0]?.updates[0]?.version,
  ]);

describe('a first build', () => {
  it('is a folder that verifies, with instructions and policies for each ring', async () => {
    const { code, words } = await built();
    expect(words).toContain('ring broad: 1.0.0');
    expect(code).toBe(0);
    expect(await kit(verify, disk.out)).toMatchObject({ code: 0 });
    expect(offers()).toEqual([
      ['1.0.0', '1.0.0'],
      ['1.0.0', '1.0.0'],
    ]);
    for (const ring of ['pilot', 'broad']) {
      const policies = disk.text(`firefox/${ring}/policies.json`);
      expect(policies).toContain('Who gives me access?');
      expect(policies).toContain(
        `https://files.example.com/faq/${ring === 'pilot' ? 'pilot/' : ''}updates.json`,
      );
    }
    expect(disk.text('index.html')).toContain('Example &amp; Söhne &lt;GmbH&gt;');
  });

  it('is the same bytes again, in another folder too', async () => {
    await built();
    const once = everything(disk.out);
    await built();
    expect(everything(disk.out)).toEqual(once);
    const other = join(disk.top, 'other');
    await kit(build, disk.folder, '--out', other, '--packages', disk.packages);
    expect(everything(other)).toEqual(once);
  });

  it('needs no package where the stores have them all', async () => {
    disk.configure({
      baseUrl: undefined,
      key: undefined,
      stores: { chrome: 'a'.repeat(32), firefox: 'faq' },
    });
    expect((await built()).code).toBe(0);
    expect(existsSync(join(disk.out, 'publish'))).toBe(false);
    expect(disk.text('index.html')).toContain('nothing to upload');
  });
});

describe('what comes after', () => {
  beforeEach(() => built());

  it('a changed entry changes policies alone', async () => {
    const packages = everything(join(disk.out, 'publish'));
    disk.ask('vpn-access', 'Who opens a port?');
    expect((await built()).code).toBe(0);
    expect(everything(join(disk.out, 'publish'))).toEqual(packages);
    expect(disk.text('firefox/broad/policies.json')).toContain('Who opens a port?');
  });

  it('a version that is not above is refused, and nothing is touched', async () => {
    const before = everything(disk.top);
    disk.code('0.9.9');
    await expect(built()).rejects.toThrow('--version 1.0.0.1');
    disk.code('1.0.0', { 'new.js': '1' });
    await expect(built()).rejects.toThrow('other contents');
    disk.code('1.0.0');
    expect(everything(disk.top)).toEqual(before);
  });

  it('a version reaches the pilot, then everybody, and goes back under a higher number', async () => {
    disk.code('1.0.1', { 'new.js': '1' });
    await built();
    expect(offers()).toEqual([
      ['1.0.1', '1.0.1'],
      ['1.0.0', '1.0.0'],
    ]);
    expect(disk.text('firefox/broad/policies.json')).toContain('faq-in-context-1.0.0.xpi');
    // The checkout may have moved on meanwhile.
    disk.code('1.0.7');
    const { words } = await kit(promote, disk.folder, '--out', disk.out);
    expect(words).toContain('ring broad: 1.0.1, after 1.0.0');
    expect(offers()[1]).toEqual(['1.0.1', '1.0.1']);
    await expect(kit(promote, disk.folder, '--out', disk.out)).rejects.toThrow('nothing to promote');

    const { words: back } = await kit(rollBack, disk.folder, '1.0.0', '--out', disk.out);
    expect(back).toContain('1.0.1.1 is the code of 1.0.0');
    expect(offers().flat()).toEqual(Array(4).fill('1.0.1.1'));
    expect(await kit(verify, disk.out)).toMatchObject({ code: 0 });
    expect(disk.text('index.html')).toContain('1.0.1.1 (the code of 1.0.0)');

    const signed = join(disk.top, 'signed.xpi');
    const unsigned = unzipSync(readFileSync(join(disk.out, 'publish/faq-in-context-1.0.1.1.xpi')));
    writeFileSync(signed, zipSync({ ...unsigned, 'META-INF/mozilla.rsa': strToU8('x') }));
    const again = ['1.0.0', '--out', disk.out, '--version', '1.0.1.1', '--xpi', signed];
    expect((await kit(rollBack, disk.folder, ...again)).code).toBe(0);
    expect(offers().flat()).toEqual(Array(4).fill('1.0.1.1'));
    expect(disk.text('firefox/broad/policies.json')).not.toContain('xpinstall');
    const other = ['1.0.1', '--out', disk.out, '--packages', disk.packages];
    await expect(kit(rollBack, disk.folder, ...other)).rejects.toThrow('holds 1.0.7, and not 1.0.1');
  });

  it('only the rings that have the bad version go back', async () => {
    disk.code('1.0.1');
    await built();
    await kit(rollBack, disk.folder, '1.0.0', '--out', disk.out);
    expect(offers()).toEqual([
      ['1.0.1.1', '1.0.1.1'],
      ['1.0.0', '1.0.0'],
    ]);
    await expect(kit(rollBack, disk.folder, '0.5', '--out', disk.out)).rejects.toThrow('never published');
    await expect(kit(rollBack, disk.folder, '3.0', '--out', disk.out)).rejects.toThrow(
      'nothing to go back from',
    );
  });

  it('“next” is a number above all, and the record may be the server’s', async () => {
    const { words } = await built(
      '--version',
      'next',
      '--published',
      join(disk.out, 'publish/published.json'),
    );
    expect(words).toContain('ring pilot: 1.0.0.1, after 1.0.0');
  });

  it('on a machine that has the team’s folder alone, older packages stay on the server', async () => {
    rmSync(disk.out, { recursive: true });
    disk.code('1.0.1');
    const { words } = await built();
    expect(words).toContain('faq-in-context-1.0.0.crx, faq-in-context-1.0.0.xpi: not here, and still on');
    expect(words).not.toContain('No ring is offered');
    const promoted = await kit(promote, disk.folder, '--out', disk.out);
    expect(promoted.words).toContain('faq-in-context-1.0.0.xpi: not here; nobody can go back');
    expect(promoted.words).toMatch(/No ring is offered 1\.0\.0: 2 packages, [\d,]+ bytes\./);
  });

  it('the package that Mozilla signed takes the place of the other, and stays', async () => {
    const signed = join(disk.top, 'signed.xpi');
    writeFileSync(signed, firefoxZip('1.0.0', { 'META-INF/mozilla.rsa': 'x' }));
    expect(disk.text('firefox/broad/policies.json')).toContain('xpinstall.signatures.required');
    await built('--xpi', signed);
    expect(disk.text('firefox/broad/policies.json')).not.toContain('xpinstall');
    await built();
    expect(readFileSync(join(disk.out, 'publish/faq-in-context-1.0.0.xpi'))).toEqual(readFileSync(signed));
    expect(await kit(verify, disk.out)).toMatchObject({ code: 0 });
    writeFileSync(signed, firefoxZip('1.0.0', { 'META-INF/mozilla.rsa': 'x', 'evil.js': '' }));
    await expect(built('--xpi', signed)).rejects.toThrow('other code');
  });

  it('another id is refused, unless that is meant', async () => {
    disk.configure({ firefoxId: 'other@example.com' });
    await expect(built()).rejects.toThrow('The id for Firefox was faq@example.com');
    expect((await built('--new-ids')).code).toBe(0);
    expect(await kit(verify, disk.out)).toMatchObject({ code: 0 });
  });

  it('the lowest version allowed is never above what a ring is offered', async () => {
    disk.configure({ minimumVersion: '1.0.1' });
    await expect(built()).rejects.toThrow('the ring pilot is offered 1.0.0');
  });
});

describe('keys', () => {
  it('a new one is made where team.json says, for its owner alone, and never twice', async () => {
    disk.configure({ key: '../new.pem' });
    expect((await built('--new-key')).code).toBe(0);
    const pem = readFileSync(join(disk.top, 'new.pem'), 'utf8');
    await expect(built('--new-key')).rejects.toThrow('is there already');
    expect(readFileSync(join(disk.top, 'new.pem'), 'utf8')).toBe(pem);
  });

  it('may be kept by a command, which gives the same package', async () => {
    await built();
    const crx = readFileSync(join(disk.out, 'publish/faq-in-context-1.0.0.crx'));
    const script = join(disk.top, 'sign.mjs');
    writeFileSync(
      script,
      `import { readFileSync } from 'node:fs'; import { sign } from 'node:crypto';
       process.stdout.write(sign('sha256', readFileSync(0), readFileSync(process.argv[2])));`,
    );
    const spki = createPublicKey(createPrivateKey(readFileSync(disk.key)));
    writeFileSync(join(disk.top, 'public.pem'), spki.export({ type: 'spki', format: 'pem' }));
    writeFileSync(join(disk.top, 'public.der'), spki.export({ type: 'spki', format: 'der' }));
    for (const publicKey of ['../public.pem', '../public.der']) {
      disk.configure({
        key: undefined,
        signingCommand: [process.execPath, '../sign.mjs', '../faq.pem'],
        publicKey,
      });
      await built();
      expect(readFileSync(join(disk.out, 'publish/faq-in-context-1.0.0.crx'))).toEqual(crx);
    }
  });

  const command = (code: string) => ({ key: undefined, signingCommand: [process.execPath, '-e', code] });
  it.each([
    ['no file', { key: '../none.pem' }, 'no such file'],
    ['a folder', { key: '..' }, 'folder'],
    ['no key', { key: 'team.json' }, 'no key in PEM'],
    ['none at all', { key: undefined }, '--new-key'],
    [
      'a command that fails',
      { ...command('console.error("no token"); process.exit(3)'), publicKey: '../faq.pem' },
      'no token',
    ],
    [
      'a command that signs nothing',
      { ...command('console.log("x")'), publicKey: '../faq.pem' },
      'no PKCS #1',
    ],
    [
      'a command that is not there',
      { key: undefined, signingCommand: ['/no/such'], publicKey: '../faq.pem' },
      'does not run',
    ],
  ])('%s is said, and nothing is written', async (_, change, message) => {
    disk.configure(change);
    await expect(built()).rejects.toThrow(message);
    expect(existsSync(disk.out)).toBe(false);
  });
});

describe('refuses', () => {
  it.each([
    ['an address without https', { baseUrl: 'http://files.example.com/' }, []],
    ['a ring that is not there', {}, ['--ring', 'brod']],
    ['packages that are not there', {}, ['--packages', '/nowhere']],
    ['a version that is none', {}, ['--version', '1.0-beta']],
  ])('%s', async (_, change, more) => {
    disk.configure(change);
    const result = await built(...more).catch((error: Error) => error.message);
    if (typeof result !== 'string') expect(result.code).toBe(2);
    expect(existsSync(disk.out)).toBe(false);
  });

  it('a built folder or a key in a checkout, unless asked', async () => {
    mkdirSync(join(disk.top, '.git'));
    await expect(built()).rejects.toThrow('--in-checkout');
    expect((await built('--in-checkout')).code).toBe(0);
  });

  it('to go back or on where nothing was published', async () => {
    await expect(kit(promote, disk.folder, '--out', disk.out)).rejects.toThrow('Nothing was published');
    await expect(kit(rollBack, disk.folder, '1.0.0', '--out', disk.out)).rejects.toThrow(
      'Nothing was published',
    );
  });

  it('packages of which one is of another version', async () => {
    rmSync(disk.packages, { recursive: true });
    mkdirSync(disk.packages);
    writeFileSync(join(disk.packages, 'a-chrome.zip'), chromeZip('1.0.0'));
    await expect(built()).rejects.toThrow('-firefox.zip');
  });
});

it('what a fleet asks of a server is reckoned, and tried on the built folder', async () => {
  await built();
  const { code, words } = await kit(
    simulate,
    disk.out,
    '--browsers',
    '50',
    '--hours',
    '5',
    '--speed',
    '90000',
  );
  expect(words).toContain('50 browsers, each every 5 h');
  expect(words).toMatch(/ 0 failed; answered in [\d.]+ ms \(median\)/);
  expect(code).toBe(0);
  await expect(kit(simulate, disk.out, '--hours', 'x')).rejects.toThrow('numbers above 0');
});

describe('entries in the package', () => {
  const teamEntries = (ring: string) =>
    disk.text(`firefox/${ring}policies.json`).includes('Who gives me access?');
  const published = () => JSON.parse(disk.text('publish/published.json')).versions;

  it('are in the policy of no ring that has the package, and in that of every other', async () => {
    await built();
    disk.configure({ entriesIn: 'package' });
    const { words } = await built('--version', 'next');
    expect(words).not.toContain('The packages carry');
    expect(words).toContain('ring pilot: the entries move into the package; deploy its policies too');
    expect(words).not.toContain('ring broad: the entries move');
    expect([teamEntries('pilot/'), teamEntries('broad/')]).toEqual([false, true]);
    expect(published().map(({ library = false }) => library)).toEqual([false, true]);
    const promoted = await kit(promote, disk.folder, '--out', disk.out);
    expect(promoted.words).toContain('The packages carry your 1 entries, and the policies none.');
    expect([teamEntries('pilot/'), teamEntries('broad/')]).toEqual([false, false]);
  });

  it('are not made for the packages of another version', async () => {
    disk.configure({ entriesIn: 'package' });
    disk.code('0.9.0');
    await expect(built()).rejects.toThrow('not those of 0.9.0');
  });

  it('need packages of one’s own', async () => {
    disk.configure({
      entriesIn: 'package',
      baseUrl: undefined,
      stores: { chrome: 'abcdefghijklmnopabcdefghijklmnop' },
    });
    await expect(built()).rejects.toThrow('has no “baseUrl”');
  });
});
