import { generateKeyPairSync, sign } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { publishedTexts } from '../../../../src/kit/publish/manifests';
import { stampPackage } from '../../../../src/kit/publish/package-contents';
import type { Published } from '../../../../src/kit/publish/published';
import { addVersion, describePackages } from '../../../../src/kit/publish/release';
import { moveRings, ringsOf } from '../../../../src/kit/publish/rings';
import { extensionIdOf, type Signer, writeCrx } from '../../../../src/kit/publish/write-crx';

const baseUrl = 'https://files.example.com/faq/';
const firefoxId = 'faq@example.com';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const signer: Signer = {
  publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
  sign: async (message) => sign('sha256', message, privateKey),
};

type Extra = Readonly<Record<string, string>>;

const zipOf = (manifest: object, extra: Extra) => {
  const files = { 'manifest.json': JSON.stringify(manifest), 'background.js': 'console.log(1)', ...extra };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
};

export const chromeZip = (version: string, extra: Extra = {}) =>
  zipOf({ manifest_version: 3, version, minimum_chrome_version: '137' }, extra);

export const firefoxZip = (version: string, extra: Extra = {}) =>
  zipOf(
    {
      manifest_version: 3,
      version,
      browser_specific_settings: { gecko: { id: firefoxId, strict_min_version: '147.0' } },
    },
    extra,
  );

/** A published folder, file by file, as the kit makes it of one version after another. */
export async function publish(
  ...steps: readonly { readonly version: string; readonly ring: string; readonly extra?: Extra }[]
): Promise<{ published: Published; files: Map<string, Uint8Array> }> {
  const files = new Map<string, Uint8Array>();
  let published: Published = {
    format: 1,
    baseUrl,
    chromiumId: await extensionIdOf(signer.publicKey),
    firefoxId,
    rings: ringsOf(['pilot', 'broad']),
    versions: [],
  };
  for (const { version, ring, extra } of steps) {
    const zip = stampPackage(chromeZip('1.0.0', extra), { version });
    const crx = await writeCrx(zip, signer);
    const xpi = stampPackage(firefoxZip('1.0.0', extra), { version });
    const release = await describePackages({ crx, zip, xpi });
    published = {
      ...published,
      versions: addVersion(published.versions, release),
      rings: moveRings(published.rings, ring, version),
    };
    files.set(release.crx.name, crx).set(release.xpi.name, xpi);
  }
  for (const [path, text] of Object.entries(publishedTexts(published))) files.set(path, strToU8(text));
  return { published, files };
}
