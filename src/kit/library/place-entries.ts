/** Where a team's entries go: with the settings into the policy, or into the package. */
import { parseTeamEntries } from '../../faq/team';
import { libraryLimits } from '../limits';
import type { SourcedEntry, Team } from '../model';
import { policySettings } from '../publish/ring-roll-outs';
import { fitsOf } from '../report/fits';
import { allLimits } from '../targets/limits';
import { exampleRollOut } from '../targets/roll-out';
import { buildLibrary } from './build-library';

/**
 * All of them stay together, so that none can be in both. Unless `team.json` says where: in the policy, where a change
 * reaches everybody without a new package, as long as every way to a browser carries all of them; else in the package,
 * where it is the team's own. A store's package carries nothing of a team's.
 * @throws {Error} where they are to go into a package that nobody builds.
 */
export function placeEntries(team: Team, entries: readonly SourcedEntry[]): 'policy' | 'package' {
  const { entriesIn = 'auto', baseUrl, stores } = team;
  if (entriesIn === 'package' && baseUrl === undefined)
    throw new Error(
      'team.json puts the entries into the package, and has no “baseUrl” to serve one of your own from.',
    );
  if (entriesIn !== 'auto') return entriesIn;
  const isOwn = baseUrl !== undefined && Object.keys(stores).length === 0;
  return !isOwn || fitsPolicy(team, entries) ? 'policy' : 'package';
}

function fitsPolicy(team: Team, entries: readonly SourcedEntry[]): boolean {
  const { organization, identifier } = team;
  const settings = policySettings(team, entries);
  const limits = allLimits({ ...exampleRollOut, organization, identifier, settings });
  return fitsOf(entries, limits).every(({ over }) => over.length === 0);
}

/** The files of a package that carries these entries; `undefined` where there are none. */
export function libraryFiles(entries: readonly SourcedEntry[]): Readonly<Record<string, string>> | undefined {
  if (entries.length === 0) return undefined;
  const values = entries.map(({ value }) => value);
  return buildLibrary(parseTeamEntries(values, { limits: libraryLimits }).entries);
}
