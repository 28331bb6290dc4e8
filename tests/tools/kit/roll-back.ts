import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPackage, stampPackage } from '../../../src/kit/publish/package-contents';
import type { Published, PublishedVersion } from '../../../src/kit/publish/published';
import { readCrx } from '../../../src/kit/publish/read-crx';
import { addVersion, describePackages, requireSameIds } from '../../../src/kit/publish/release';
import { moveRings, ringsOf } from '../../../src/kit/publish/rings';
import { sha256 } from '../../../src/kit/publish/sha256';
import {
  compareVersions,
  highestVersion,
  nextVersion,
  parseVersion,
} from '../../../src/kit/publish/versions';
import { extensionIdOf, writeCrx } from '../../../src/kit/publish/write-crx';
import { type PlainPackages, readPackages } from './support/plain-packages';
import { commonHelp, commonOptions, finish, prepare } from './support/preparation';
import { readSigned } from './support/signed-xpi';
import { signerOf } from './support/signer';

export const summary = 'publishes the code of an older version under a higher number';

export const help = `npm run kit -- roll-back DIR VERSION [--out OUT] [--ring RING]
  DIR              the team's folder
  VERSION          the published version to go back to; its packages are taken from OUT/publish
  --ring RING      the latest ring that goes back; without it, every ring that is offered more than VERSION
  --version NUMBER the number it is published under, if not the next
  --xpi FILE       the Firefox package under that number, as it came back signed from Mozilla
  --packages DIR   take the old packages from a release instead
${commonHelp}
Browsers take no lower number, so the old code gets a higher one. The Firefox package must be signed again.`;

export async function run(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { ...commonOptions, ring: text, version: text, packages: text, xpi: text } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [folder, to, ...more] = positionals;
  if (folder === undefined || to === undefined || more.length > 0)
    throw new Error(`Name the team's folder and the version to go back to.\n\n${help}`);
  parseVersion(to);
  const prepared = await prepare(folder, values);
  if (!prepared) return 2;
  const { team, out, before } = prepared;
  if (!before) throw new Error('Nothing was published yet: there is nothing to go back from.');
  const rings = ringsOf(team.rings, before.rings);
  const ring = values.ring ?? lastAbove(rings, to);
  const signer = signerOf(folder, team);
  const chromiumId = await extensionIdOf(signer.publicKey);
  requireSameIds(before, { ...before, chromiumId, firefoxId: team.firefoxId });

  const old =
    values.packages === undefined ? await publishedPackages(out, before, to) : readPackages(values.packages);
  const own = openPackage(old.chrome).manifest.version;
  if (compareVersions(own, to) !== 0)
    throw new Error(`${values.packages ?? out} holds ${own}, and not ${to}.`);
  const highest = highestVersion(before.versions.map((one) => one.version)) ?? to;
  const version = values.version ?? nextVersion(highest);
  const zip = stampPackage(old.chrome, { version });
  const unsigned = stampPackage(old.firefox, { version, firefoxId: team.firefoxId });
  const xpi = values.xpi === undefined ? unsigned : await readSigned(values.xpi, unsigned);
  const crx = await writeCrx(zip, signer);
  const release = await describePackages({ crx, zip, xpi, codeOf: to });
  const published: Published = {
    ...before,
    rings: moveRings(rings, ring, version),
    versions: addVersion(before.versions, release),
  };
  await finish(prepared, published, [crx, xpi]);
  const entries = release.library ? ', with the entries that it carried' : '';
  console.log(`${version} is the code of ${to}${entries}.`);
  return 0;
}

function lastAbove(rings: Published['rings'], version: string): string {
  const above = rings.filter(
    (ring) => ring.version !== undefined && compareVersions(ring.version, version) > 0,
  );
  const last = above.at(-1);
  if (!last) throw new Error(`No ring is offered more than ${version}: there is nothing to go back from.`);
  return last.name;
}

/** The packages of a version as they were built; what Mozilla had signed loses its signature with the new number. */
async function publishedPackages(
  out: string,
  { versions }: Published,
  wanted: string,
): Promise<PlainPackages> {
  const release = versions.find((one) => compareVersions(one.version, wanted) === 0);
  if (!release)
    throw new Error(
      `${wanted} was never published; what was: ${versions.map((one) => one.version).join(', ')}.`,
    );
  const take = async (kind: 'crx' | 'xpi', { [kind]: { name, sha256: hash } }: PublishedVersion) => {
    const file = join(out, 'publish', name);
    if (!existsSync(file))
      throw new Error(`${file} is not there: take it from your server, or name a release with --packages.`);
    const bytes = new Uint8Array(readFileSync(file));
    if ((await sha256(bytes)) !== hash)
      throw new Error(`${file} is not what was published: take it from your server.`);
    return bytes;
  };
  return { chrome: (await readCrx(await take('crx', release))).zip, firefox: await take('xpi', release) };
}
