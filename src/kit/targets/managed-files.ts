/** Policies of Chromium-based browsers on Linux. */
import { certificatesIn } from './certificates';
import { chromiumInstall } from './sources';
import { type ChromiumName, chromiumFamily, json, type TargetRollOut } from './target';

/** The policies of one Chromium-based browser, a file each, by name. */
export type ManagedFiles = Readonly<Record<string, string>>;

/**
 * Chromium merges `3rdparty` over all files of its folder and takes every other policy whole from the last file that
 * has it: so each policy is a file of its own, and one that somebody else sets is left out.
 */
export function managedFiles(rollOut: TargetRollOut, browser: ChromiumName): ManagedFiles {
  const family = chromiumFamily[browser];
  const source = rollOut[family];
  if (!source) return {};
  const authorities = certificatesIn(rollOut.certificateAuthority ?? '');
  return {
    'faq-in-context-settings.json': json({ '3rdparty': { extensions: { [source.id]: rollOut.settings } } }),
    'faq-in-context-install.json': json({
      ExtensionSettings: { [source.id]: chromiumInstall(source, family, rollOut.minimumVersion) },
    }),
    // https://chromeenterprise.google/policies/#CACertificates: Chromium does not read the system's store on Linux.
    ...(authorities.length > 0 && {
      'faq-in-context-authorities.json': json({ CACertificates: authorities }),
    }),
  };
}
