import { createHash, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSignedCertificate } from '../../demo-console/certificate';

it('makes a certificate that a strict parser reads, signed with its own key, for the names asked for', () => {
  const names = [
    '*.console.example',
    'buy.example',
    ...Array.from({ length: 40 }, (_, n) => `host-${n}.example`),
  ];
  const { cert, spki } = selfSignedCertificate(names);
  const read = new X509Certificate(cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkHost('ecs.console.example')).toBe('*.console.example');
  expect(read.subjectAltName?.split(', ')).toEqual(names.map((name) => `DNS:${name}`));
  expect(new Date(read.validFrom).getTime()).toBeLessThan(Date.now());
  expect(new Date(read.validTo).getTime()).toBeGreaterThan(Date.now());
  const der = read.publicKey.export({ type: 'spki', format: 'der' });
  expect(spki).toBe(createHash('sha256').update(der).digest('base64'));
});
