/**
 * Reads a CRX3 and proves its signature, as Chromium does before it installs one. Written from the format alone, not from the
 * packer. https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto
 */
import { concat } from '../../values/bytes';
import { hex, uint32 } from '../bytes';
import { sha256 } from './sha256';

export interface Crx {
  /** As Chromium derives it from the key that signed the package. */
  readonly id: string;
  /** The package in it. */
  readonly zip: Uint8Array;
}

/** @throws {Error} saying what is wrong, where it is no CRX3 or its signature does not hold. */
export async function readCrx(bytes: Uint8Array): Promise<Crx> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || String.fromCharCode(...bytes.subarray(0, 4)) !== 'Cr24')
    throw new Error('is no CRX: it does not begin with “Cr24”');
  if (view.getUint32(4, true) !== 3) throw new Error('is a CRX of another kind than 3');
  const headerEnd = 12 + view.getUint32(8, true);
  if (headerEnd > bytes.length) throw new Error('is cut off in its header');
  const header = readFields(bytes.subarray(12, headerEnd));
  const zip = bytes.subarray(headerEnd);
  const [signedData = new Uint8Array()] = header.get(10_000) ?? [];
  const [crxId = new Uint8Array()] = readFields(signedData).get(1) ?? [];
  const message = concat(
    new TextEncoder().encode('CRX3 SignedData\0'),
    uint32(signedData.length),
    signedData,
    zip,
  );
  for (const proof of header.get(2) ?? []) {
    const fields = readFields(proof);
    const [spki = new Uint8Array()] = fields.get(1) ?? [];
    const [signature = new Uint8Array()] = fields.get(2) ?? [];
    const digest = (await sha256(spki)).slice(0, 32);
    if (digest !== hex(crxId)) continue;
    if (!(await holds(spki, signature, message)))
      throw new Error('has a signature that does not hold: the file was changed after it was signed');
    return { id: digest.replace(/./g, letterOf), zip };
  }
  throw new Error('is not signed by the key that its id comes from');
}

const letterOf = (digit: string) => String.fromCharCode(97 + Number.parseInt(digit, 16));

async function holds(spki: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  try {
    const key = await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, new Uint8Array(signature), new Uint8Array(message));
  } catch {
    return false;
  }
}

/** The length-delimited fields of a protocol-buffer message by their number; this format has no others. */
function readFields(bytes: Uint8Array): ReadonlyMap<number, readonly Uint8Array[]> {
  const fields = new Map<number, Uint8Array[]>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = bytes[at];
      at += 1;
      if (byte === undefined || place > 2 ** 35) throw new Error('is cut off in its header');
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const length = varint();
    if (tag % 8 !== 2 || at + length > bytes.length) throw new Error('has a header that cannot be read');
    const number = Math.floor(tag / 8);
    fields.set(number, [...(fields.get(number) ?? []), bytes.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}
