/**
 * The CRX3 format: `Cr24`, version, header length, a protocol-buffer header with key and signature, the zip.
 * https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto
 * RSA PKCS #1 v1.5 signatures hold no randomness, so the same zip and key always give the same bytes.
 */
import { concat } from '../../values/bytes';
import { uint32 } from '../bytes';
import { sha256 } from './sha256';

/** Who signs: a key in a file, or a command that has it. */
export interface Signer {
  /** The public key, SPKI in DER. */
  readonly publicKey: Uint8Array;
  /** @returns the raw PKCS #1 v1.5 signature of the bytes' SHA-256. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

const idBytes = 16;
const rsaProofs = 2;
const proofKey = 1;
const proofSignature = 2;
const signedHeader = 10_000;
const signedId = 1;

/** @returns the extension's id, which follows from the public key alone. */
export async function extensionIdOf(publicKey: Uint8Array): Promise<string> {
  const hex = (await sha256(publicKey)).slice(0, idBytes * 2);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** @throws {Error} what the signer throws. */
export async function writeCrx(zip: Uint8Array, { publicKey, sign }: Signer): Promise<Uint8Array> {
  const digest = await sha256(publicKey);
  const id = Uint8Array.from({ length: idBytes }, (_, at) =>
    Number.parseInt(digest.slice(at * 2, at * 2 + 2), 16),
  );
  const signedData = field(signedId, id);
  const signature = await sign(concat(text('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip));
  const proof = concat(field(proofKey, publicKey), field(proofSignature, signature));
  const header = concat(field(rsaProofs, proof), field(signedHeader, signedData));
  return concat(text('Cr24'), uint32(3), uint32(header.length), header, zip);
}

/** A length-delimited protocol-buffer field. */
function field(number: number, bytes: Uint8Array): Uint8Array {
  return concat(varint(number * 8 + 2), varint(bytes.length), bytes);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Uint8Array.from([...bytes, rest]);
}

const text = (ascii: string) => new TextEncoder().encode(ascii);
