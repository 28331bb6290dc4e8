import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A self-signed TLS certificate made for one run; the key never touches the disk. */
export interface Certificate {
  /** PEM, PKCS#8. */
  readonly key: string;
  /** PEM, X.509 v3. */
  readonly cert: string;
  /** Base64 sha256 of the DER public key, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  readonly spki: string;
}

const tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};

/** DER bytes of the object identifiers used below. */
const oid = {
  ecdsaWithSha256: Buffer.from('2a8648ce3d040302', 'hex'),
  commonName: Buffer.from('550403', 'hex'),
  subjectAltName: Buffer.from('551d11', 'hex'),
};

function der(type: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([type, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).padStart(body.length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([type, 0x80 | length.length]), length, body]);
}

const sequence = (...parts: readonly Buffer[]) => der(tag.sequence, ...parts);
const bits = (body: Buffer) => der(tag.bitString, Buffer.from([0]), body);
const pem = (label: string, body: Buffer) =>
  `-----BEGIN ${label}-----\n${(body.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

/** UTCTime, `261123180000Z`: RFC 5280 wants it for years before 2050. */
const time = (date: Date) =>
  der(tag.utcTime, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/**
 * Makes a P-256 key and a certificate for `names` (DNS names, `*.` allowed), valid from yesterday for ninety days.
 * Node signs but does not build X.509, so the few structures of RFC 5280 needed here are written out.
 */
export function selfSignedCertificate(names: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const day = 86_400_000;
  const algorithm = sequence(der(tag.oid, oid.ecdsaWithSha256));
  const name = sequence(
    der(tag.set, sequence(der(tag.oid, oid.commonName), der(tag.utf8, Buffer.from('Demo console')))),
  );
  const alternatives = sequence(...names.map((dns) => der(0x82, Buffer.from(dns))));
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const body = sequence(
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, serial),
    algorithm,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 90 * day))),
    name,
    spki,
    der(0xa3, sequence(sequence(der(tag.oid, oid.subjectAltName), der(tag.octetString, alternatives)))),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', certificate),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
