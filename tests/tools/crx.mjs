/**
 * The CRX3 format: `Cr24`, version, header length, a protocol-buffer header with key and signature, the zip.
 * https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto
 * RSA PKCS #1 v1.5 signatures hold no randomness, so the same zip and key always give the same bytes.
 */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

const magic = Buffer.from('Cr24');
const context = Buffer.from('CRX3 SignedData\0');
const rsaProofs = 2;
const proofKey = 1;
const proofSignature = 2;
const signedHeader = 10_000;
const signedId = 1;

/**
 * @param {Buffer} zip the package as `npm run zip` makes it.
 * @param {string} pem an RSA private key, PKCS #8 or PKCS #1.
 * @returns {Buffer} the CRX3 file.
 */
export function packCrx(zip, pem) {
  const key = rsaKey(pem);
  const spki = publicKeyOf(pem);
  const signedData = field(signedId, digest(spki).subarray(0, 16));
  const signature = sign('sha256', Buffer.concat([context, uint32(signedData.length), signedData, zip]), key);
  const proof = Buffer.concat([field(proofKey, spki), field(proofSignature, signature)]);
  const header = Buffer.concat([field(rsaProofs, proof), field(signedHeader, signedData)]);
  return Buffer.concat([magic, uint32(3), uint32(header.length), header, zip]);
}

/** @param {string} pem @returns {{id: string, manifestKey: string}} the extension's id, and `key` for a manifest. */
export function identityOf(pem) {
  const spki = publicKeyOf(pem);
  const hex = digest(spki).subarray(0, 16).toString('hex');
  const id = hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { id, manifestKey: spki.toString('base64') };
}

/** @param {string} pem */
function publicKeyOf(pem) {
  return createPublicKey(rsaKey(pem)).export({ type: 'spki', format: 'der' });
}

/** @param {string} pem */
function rsaKey(pem) {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa')
    throw new Error('The key must be an RSA key; make one with --new-key FILE.');
  return key;
}

/** A length-delimited protocol-buffer field. @param {number} number @param {Buffer} bytes */
function field(number, bytes) {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

/** @param {number} value */
function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest();
}
