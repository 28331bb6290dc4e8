/** A company's own certificate authority, as policies and profiles take it. */

/** The name under which Firefox looks for the file in its folders for certificates. */
export const certificateFile = 'faq-in-context-ca.pem';

const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/**
 * @param pem one certificate or several; what stands between them is left out.
 * @returns each as base64 of its DER bytes, on one line.
 */
export function certificatesIn(pem: string): readonly string[] {
  return [...pem.matchAll(block)].map(([, body = '']) => body.replace(/\s/g, ''));
}
