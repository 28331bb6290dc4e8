/** What each ring's browsers are told: where from, and with which settings. */
import type { SourcedEntry, Team } from '../model';
import { fromStores, type RollOutSources, selfHosted } from '../targets/sources';
import type { TargetRollOut } from '../targets/target';
import type { Published } from './published';

/** What a policy carries: the team's settings and its entries. */
export function policySettings(
  team: Team,
  entries: readonly SourcedEntry[],
): Readonly<Record<string, unknown>> {
  const { organization, revision, settings, userMayChange } = team;
  return {
    organizationName: organization,
    ...settings,
    ...(revision !== undefined && { revision }),
    ...(entries.length > 0 && { teamEntries: entries.map(({ value }) => value) }),
    ...(userMayChange.length > 0 && { userMayChange }),
  };
}

/**
 * @param published absent where the stores have all packages.
 * @param certificateAuthority its PEM text.
 * @returns one roll-out for each ring that has a version; without rings, one for everybody.
 * @throws {Error} where an id or an address cannot be used.
 */
export function ringRollOuts(
  team: Team,
  entries: readonly SourcedEntry[],
  published: Published | undefined,
  certificateAuthority?: string,
): readonly TargetRollOut[] {
  const { stores, firefoxId, organization, identifier, minimumVersion } = team;
  const fromAll = fromStores({
    chromeId: stores.chrome,
    edgeId: stores.edge,
    firefox: stores.firefox === undefined ? undefined : { id: firefoxId, slug: stores.firefox },
  });
  const rollOut = (sources: RollOutSources, inPackage = false): TargetRollOut => ({
    ...sources,
    ...fromAll,
    organization,
    identifier,
    settings: policySettings(team, inPackage ? [] : entries),
    ...(minimumVersion !== undefined && { minimumVersion }),
    ...(certificateAuthority !== undefined && { certificateAuthority }),
  });
  if (!published) return [rollOut({})];
  return published.rings.flatMap(({ name, folder, version }) => {
    const release = published.versions.find((one) => one.version === version);
    if (!release) return [];
    const { baseUrl, chromiumId, firefoxId: id } = published;
    const hosted = selfHosted({
      chromiumId,
      firefoxId: id,
      baseUrl,
      version: release.version,
      manifestFolder: folder,
    });
    return [
      {
        ...rollOut(hosted, release.library),
        ...(published.rings.length > 1 && { ring: name }),
        ...(!release.xpi.signed && !fromAll.firefox && { firefoxUnsigned: true }),
      },
    ];
  });
}
