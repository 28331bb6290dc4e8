import { admxFiles } from './admx';
import { chromeosFiles } from './chromeos';
import { firefoxFiles } from './firefox';
import { healthFiles } from './health';
import { intuneScripts } from './intune';
import { intuneTexts } from './intune-texts';
import { jamfFiles } from './jamf';
import { linuxFiles } from './linux';
import { macosFiles } from './macos';
import { type Files, readable, type TargetRollOut } from './target';
import { windowsFiles } from './windows';

/**
 * Every file that administrators deploy for one ring, by its path in the built folder; files that do not depend on the
 * ring have the same path and bytes in all. The same input always gives the same bytes. Texts of the settings are
 * written as the extension reads them, without invisible characters. A browser without a source gets no files.
 */
export function targetFiles(given: TargetRollOut): Files {
  const rollOut = readable(given);
  return Object.fromEntries(
    [
      linuxFiles,
      firefoxFiles,
      windowsFiles,
      macosFiles,
      admxFiles,
      chromeosFiles,
      intuneScripts,
      intuneTexts,
      jamfFiles,
      healthFiles,
    ]
      .flatMap((files) => Object.entries(files(rollOut)))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
