/** One more version for a team's browsers: the record of what was published, with the version in it. */
import { hostedPackage } from '../targets/sources';
import { type OpenedPackage, openPackage } from './package-contents';
import type { Published, PublishedFile, PublishedVersion } from './published';
import { sha256 } from './sha256';
import { compareVersions, highestVersion, nextVersion } from './versions';

/** The two packages of a version as browsers will get them. */
export interface Packages {
  readonly crx: Uint8Array;
  /** The zip within the CRX. */
  readonly zip: Uint8Array;
  readonly xpi: Uint8Array;
  /** The version whose code this is, where a team goes back. */
  readonly codeOf?: string;
}

/** What stays the same through all versions, or browsers take it for another extension. */
export interface Identity {
  readonly baseUrl: string;
  readonly chromiumId: string;
  readonly firefoxId: string;
}

/**
 * @param before what was published so far.
 * @throws {Error} where an id is not what was published, because no browser would be updated.
 */
export function requireSameIds(before: Published, { chromiumId, firefoxId }: Identity): void {
  const other =
    before.chromiumId === chromiumId
      ? (['Firefox', before.firefoxId, firefoxId] as const)
      : (['Chrome and Edge', before.chromiumId, chromiumId] as const);
  if (other[1] === other[2]) return;
  throw new Error(
    `The id for ${other[0]} was ${other[1]} and would become ${other[2]}: browsers take that for another extension, and the one they have is never updated again. Use the key and the firefoxId that were used before. If the key is lost, add --new-ids, roll the new policies out and remove the old id by policy.`,
  );
}

/** @throws {Error} where a package cannot be read, or the two are not of one version. */
export async function describePackages({ crx, zip, xpi, codeOf }: Packages): Promise<PublishedVersion> {
  const [chromium, firefox] = [openPackage(zip), openPackage(xpi)];
  const { version, minimum_chrome_version } = chromium.manifest;
  const own = firefox.manifest.browser_specific_settings?.gecko;
  if (firefox.manifest.version !== version)
    throw new Error(
      `The package for Chrome has the version ${version}, the one for Firefox ${firefox.manifest.version}.`,
    );
  const describe = async (
    bytes: Uint8Array,
    kind: 'crx' | 'xpi',
    opened: OpenedPackage,
    minimumBrowser = '0',
  ): Promise<PublishedFile> => ({
    name: hostedPackage(version, kind),
    bytes: bytes.length,
    sha256: await sha256(bytes),
    contents: await opened.contentsDigest(),
    minimumBrowser,
  });
  return {
    version,
    ...(codeOf !== undefined && { codeOf }),
    ...(chromium.carriesLibrary && { library: true }),
    crx: await describe(crx, 'crx', chromium, minimum_chrome_version),
    xpi: { ...(await describe(xpi, 'xpi', firefox, own?.strict_min_version)), signed: firefox.isSigned },
  };
}

/**
 * @returns all versions with this one, the lowest first. A version that was published with the same contents takes the
 * place of itself: its Firefox package may have been signed meanwhile.
 * @throws {Error} where it is not above every published one.
 */
export function addVersion(
  before: readonly PublishedVersion[],
  release: PublishedVersion,
): readonly PublishedVersion[] {
  const highest = highestVersion(before.map(({ version }) => version));
  if (highest === undefined || compareVersions(release.version, highest) > 0) return [...before, release];
  const same = before.find(({ version }) => compareVersions(version, release.version) === 0);
  if (same && same.crx.contents === release.crx.contents && same.xpi.contents === release.xpi.contents)
    return before.map((one) => (one === same ? again(same, release) : one));
  throw new Error(
    same
      ? `${release.version} was published with other contents, and browsers that have it would not take these. Add --version ${nextVersion(highest)}; or, if that ${release.version} never left this machine, --replace.`
      : `${release.version} is not above ${highest}, which was published: browsers would not take it. Add --version ${nextVersion(highest)}.`,
  );
}

/** The same code once more; what was signed stays signed. */
function again(before: PublishedVersion, release: PublishedVersion): PublishedVersion {
  const kept = before.xpi.signed && !release.xpi.signed ? before.xpi : release.xpi;
  return { ...before, ...release, xpi: kept };
}

/**
 * `minimum_version_required` switches off what is older, so no ring may be offered less.
 * @throws {Error} naming the ring.
 */
export function requireMinimum(minimum: string | undefined, { rings }: Pick<Published, 'rings'>): void {
  for (const { name, version } of minimum === undefined ? [] : rings) {
    if (version !== undefined && compareVersions(version, minimum ?? version) < 0)
      throw new Error(
        `minimumVersion in team.json is ${minimum}, and the ring ${name} is offered ${version}: its browsers would switch the extension off. Give the ring that version first, and raise minimumVersion when its browsers have it.`,
      );
  }
}
