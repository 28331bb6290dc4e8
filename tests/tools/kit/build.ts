import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { libraryFiles } from '../../../src/kit/library/place-entries';
import { openPackage, stampPackage } from '../../../src/kit/publish/package-contents';
import type { Published } from '../../../src/kit/publish/published';
import { addVersion, describePackages, requireSameIds } from '../../../src/kit/publish/release';
import { moveRings, requireRing, ringsOf } from '../../../src/kit/publish/rings';
import {
  compareVersions,
  highestVersion,
  nextVersion,
  parseVersion,
} from '../../../src/kit/publish/versions';
import { extensionIdOf, writeCrx } from '../../../src/kit/publish/write-crx';
import { baseAddress } from '../../../src/kit/targets/base-address';
import { namedFolder } from './support/arguments';
import { buildPackages, readPackages } from './support/plain-packages';
import { commonHelp, commonOptions, finish, type Preparation, prepare } from './support/preparation';
import { readSigned } from './support/signed-xpi';
import { makeKey, signerOf } from './support/signer';

export const summary = 'makes packages, policies and instructions of a team’s folder';

export const help = `npm run kit -- build DIR [--out OUT] [--ring RING] [--version NUMBER]
  DIR              the team's folder, as “npm run kit -- init” makes it
  --ring RING      the latest ring that is offered this version. Without it: all rings the first time, then the
                   earliest ring; “npm run kit -- promote” brings the others after.
  --version NUMBER of the packages, if not that of this checkout; “next” is the first above everything published
  --new-key        make the private key that team.json names; an existing one is never overwritten
  --packages DIR   take the packages of a release, or of “npm run zip”, from there instead of building them
  --xpi FILE       the Firefox package of this version, as it came back signed from Mozilla
  --replace        this version was built before, with other contents, and never left this machine
  --new-ids        another key or firefoxId than what is published, which every browser takes for another extension
${commonHelp}
Exits with 0 where everything is written, 2 where the team's folder has errors and nothing is.`;

const options = {
  ...commonOptions,
  ring: { type: 'string' },
  version: { type: 'string' },
  'new-key': { type: 'boolean' },
  packages: { type: 'string' },
  xpi: { type: 'string' },
  replace: { type: 'boolean' },
  'new-ids': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const prepared = await prepare(namedFolder(positionals), values);
  if (!prepared) return 2;
  if (prepared.team.baseUrl === undefined) await finish(prepared, undefined, []);
  else await publish(prepared, prepared.team.baseUrl, values);
  return 0;
}

async function publish(prepared: Preparation, address: string, values: Values): Promise<void> {
  const { folder, team, inCheckout } = prepared;
  const baseUrl = baseAddress(address);
  if (values.ring !== undefined) requireRing(team.rings, values.ring);
  if (values['new-key']) makeKey(folder, team, inCheckout);
  const signer = signerOf(folder, team);
  const identity = { baseUrl, chromiumId: await extensionIdOf(signer.publicKey), firefoxId: team.firefoxId };
  if (prepared.before && !values['new-ids']) requireSameIds(prepared.before, identity);
  const before = values['new-ids'] ? undefined : prepared.before;

  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const plain = values.packages === undefined ? await buildPackages(root) : readPackages(values.packages);
  const own = openPackage(plain.chrome).manifest.version;
  const texts = libraryFiles(prepared.library);
  if (texts && values.packages !== undefined) requireSameCode(root, own);
  const version = versionFor(values.version, own, before);
  const zip = stampPackage(plain.chrome, { version, ...(texts && { texts }) });
  const unsigned = stampPackage(plain.firefox, {
    version,
    firefoxId: team.firefoxId,
    ...(texts && { texts }),
  });
  const xpi = values.xpi === undefined ? unsigned : await readSigned(values.xpi, unsigned);
  const crx = await writeCrx(zip, signer);
  const release = await describePackages({ crx, zip, xpi });
  const kept = (before?.versions ?? []).filter((one) => !(values.replace && one.version === version));
  const versions = addVersion(kept, release);

  const rings = ringsOf(team.rings, before?.rings);
  // Settings alone may have changed: then no ring moves unless it is asked to.
  const isNew = !before?.rings.some((ring) => ring.version === version);
  const upTo = values.ring ?? (isNew ? defaultRing(rings) : undefined);
  const moved = upTo === undefined ? rings : moveRings(rings, upTo, version);
  const published: Published = { format: 1, ...identity, rings: moved, versions };
  await finish(prepared, published, [crx, xpi]);
  if (!release.xpi.signed)
    console.log('The Firefox package is not signed by Mozilla: index.html tells what follows from that.');
}

/** The index in a package is read by the search that made it. */
function requireSameCode(root: string, version: string): void {
  const { version: here } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== here)
    throw new Error(
      `Your entries go into the package: take the packages of ${here}, which this checkout is, not those of ${version}.`,
    );
}

function versionFor(wanted: string | undefined, own: string, before: Published | undefined): string {
  const highest = highestVersion(before?.versions.map(({ version }) => version) ?? []);
  if (wanted !== 'next') return parseVersion(wanted ?? own).join('.');
  return highest === undefined || compareVersions(own, highest) > 0 ? own : nextVersion(highest);
}

function defaultRing(rings: Published['rings']): string | undefined {
  const isFirst = rings.every(({ version }) => version === undefined);
  return (isFirst ? rings.at(-1) : rings[0])?.name;
}
