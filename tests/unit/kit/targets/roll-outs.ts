/** Roll-outs that the tests of the targets share. */
import { exampleRollOut } from '../../../../src/kit/targets/roll-out';
import { fromStores } from '../../../../src/kit/targets/sources';
import type { TargetRollOut } from '../../../../src/kit/targets/target';
import { targetFiles } from '../../../../src/kit/targets/target-files';

export const chromiumId = 'abcdefghijklmnopabcdefghijklmnop';
export const edgeId = 'ponmlkjihgfedcbaponmlkjihgfedcba';
export const firefoxId = 'faq-in-context@faq-in-context.example';

/** The DER bytes of no certificate at all, which is enough for a writer. */
export const authorityBytes = Buffer.from(
  'no certificate, but as many bytes as need more than one line of base64 as PEM has it',
);
const lines = authorityBytes.toString('base64').replace(/(.{64})/g, '$1\n');
export const authority = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;

/** On a server of one's own, for a pilot, with all that can be wanted. */
export const hosted: TargetRollOut & Required<Pick<TargetRollOut, 'chrome' | 'edge' | 'firefox'>> = {
  ...exampleRollOut,
  organization: 'Example & Söhne',
  identifier: 'com.example.faq',
  ring: 'pilot',
  minimumVersion: '1.2.0',
  certificateAuthority: authority,
  firefoxUnsigned: true,
};

/** From the stores: nothing that a server of one's own needs. */
export const fromAllStores: TargetRollOut = {
  ...fromStores({ chromeId: chromiumId, edgeId, firefox: { id: firefoxId, slug: 'faq-in-context' } }),
  settings: exampleRollOut.settings,
  organization: 'Example',
  identifier: 'com.example.faq',
};

/** A file's text, whatever its encoding. */
export function textOf(path: string, from: TargetRollOut = hosted): string {
  const content = targetFiles(from)[path];
  if (content === undefined)
    throw new Error(`no file ${path} among ${Object.keys(targetFiles(from)).join(', ')}`);
  return typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content);
}
