import { sectionOf } from './changelog';

/** What the release's checks need to know of the repository. */
export interface Repository {
  readonly version: string;
  readonly changelog: string;
  /** `git status --porcelain`: one line per file that is not as it was committed. */
  readonly status: string;
  readonly head: string;
  /** The commit that `v<version>` names, where there is such a tag. */
  readonly tagged: string | undefined;
}

/**
 * @returns what the changelog says of this version.
 * @throws {Error} saying what to do first, where there is nothing to release yet.
 */
export function readyChanges({ version, changelog, status, head, tagged }: Repository): string {
  if (status.trim())
    throw new Error(`Commit or stash first; these files are not as committed:\n${status.trimEnd()}`);
  if (tagged && tagged !== head)
    throw new Error(`v${version} is released already, from another commit: raise "version" in package.json.`);
  return sectionOf(changelog, version);
}
