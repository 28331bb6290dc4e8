import { spawnSync } from 'node:child_process';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Team } from '../../../../src/kit/model';
import type { Signer } from '../../../../src/kit/publish/write-crx';
import { requireOutsideCheckout } from '../../outside-checkout.mjs';
import { explain, isDenied } from './replace-folder';

type Keys = Pick<Team, 'key' | 'signingCommand' | 'publicKey'>;

/**
 * Makes the key that `team.json` names, whole or not at all.
 * @param write as `writeFileSync`.
 * @throws {Error} where there is one, because nobody could restore it, or it cannot be written.
 */
export function makeKey(
  folder: string,
  { key }: Keys,
  inCheckout: boolean,
  write: typeof writeFileSync = writeFileSync,
): void {
  if (key === undefined)
    throw new Error(
      '--new-key makes the file that “key” in team.json names, and it names none: write "key": "../faq.pem", say.',
    );
  const file = resolve(folder, key);
  requireOutsideCheckout(file, inCheckout);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    let isWhole = false;
    try {
      write(descriptor, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      isWhole = true;
    } finally {
      closeSync(descriptor);
      if (!isWhole) rmSync(file);
    }
  } catch (error) {
    const there = (error as { readonly code?: string }).code === 'EEXIST';
    throw new Error(
      `${file} is not made: ${there ? 'it is there already; leave --new-key out' : explain(error)}.`,
    );
  }
}

/**
 * Whoever signs this team's packages.
 * @param folder the team's; keys and command are found from there.
 * @throws {Error} saying what to mend, where a key cannot be used.
 */
export function signerOf(folder: string, { key, signingCommand, publicKey }: Keys): Signer {
  if (signingCommand?.length) {
    if (publicKey === undefined)
      throw new Error('Beside “signingCommand”, team.json must name its “publicKey”: a PEM or DER file.');
    const spki = rsa(
      readKey(folder, publicKey, 'publicKey', (bytes) => publicKeyOf(bytes)),
      'publicKey',
    );
    return { publicKey: derOf(spki), sign: async (message) => signBy(signingCommand, folder, message, spki) };
  }
  if (key === undefined)
    throw new Error(
      'A package needs a key: name its file as “key” in team.json, and add --new-key to make it.',
    );
  const secret = rsa(
    readKey(folder, key, 'key', (bytes) => createPrivateKey(bytes)),
    'key',
  );
  return {
    publicKey: derOf(createPublicKey(secret)),
    sign: async (message) => sign('sha256', message, secret),
  };
}

const derOf = (key: KeyObject) => new Uint8Array(key.export({ type: 'spki', format: 'der' }));

function publicKeyOf(bytes: Buffer): KeyObject {
  const isPem = bytes.toString('latin1').includes('-----BEGIN');
  return isPem ? createPublicKey(bytes) : createPublicKey({ key: bytes, format: 'der', type: 'spki' });
}

function readKey(folder: string, name: string, field: string, read: (bytes: Buffer) => KeyObject): KeyObject {
  const file = resolve(folder, name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isMissing = (error as { readonly code?: string }).code === 'ENOENT';
    const other = `Correct the name${isMissing && field === 'key' ? ', or add --new-key to make it' : ''}`;
    const mend = isDenied(error) ? 'Let your account read it' : other;
    throw new Error(
      `${file}, which team.json names as “${field}”, cannot be read: ${explain(error)}. ${mend}.`,
    );
  }
  try {
    return read(bytes);
  } catch {
    const locked = bytes.includes('ENCRYPTED');
    throw new Error(
      `${file}, which team.json names as “${field}”, ${locked ? 'is locked with a passphrase: write a signingCommand that asks for it' : `holds no key in PEM: name the file that ${field === 'key' ? '--new-key made' : 'holds the public half'}`}.`,
    );
  }
}

function rsa(key: KeyObject, field: string): KeyObject {
  if (key.asymmetricKeyType !== 'rsa')
    throw new Error(`The “${field}” of team.json must be an RSA key; Chromium takes no other.`);
  return key;
}

/** The command gets what to sign on its standard input, and gives the signature on its standard output. */
function signBy(
  command: readonly string[],
  folder: string,
  message: Uint8Array,
  publicKey: KeyObject,
): Uint8Array {
  const [program = '', ...args] = command;
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    input: message,
    maxBuffer: 1024 * 1024,
  });
  const name = `The signingCommand “${program}” of team.json`;
  // One that ends before it has read everything tells why by itself.
  if (error && (error as { readonly code?: string }).code !== 'EPIPE')
    throw new Error(`${name} does not run: ${explain(error)}.`);
  if (status !== 0)
    throw new Error(`${name} failed (${status ?? signal}): ${String(stderr).trim() || 'it says nothing'}`);
  if (!verify('sha256', message, publicKey, stdout))
    throw new Error(
      `What the signingCommand “${program}” gives (${stdout.length} bytes) is no PKCS #1 v1.5 SHA-256 signature by the publicKey of team.json.`,
    );
  return new Uint8Array(stdout);
}
