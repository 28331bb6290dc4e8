/** Update manifests for a package that an organization hosts itself. */
import { escapeXml } from './escape-xml';

/** One version of the package for one browser. */
export interface PackageRelease {
  /** The extension id in that browser. */
  readonly id: string;
  /** The version in the package's own manifest; a browser refuses a package of another one. */
  readonly version: string;
  /** Where the browser fetches the package: an absolute address. */
  readonly address: string;
  /** The oldest browser version that may take it. */
  readonly minimumVersion: string;
}

/**
 * `updates.xml` for Chrome, Edge and Chromium: update protocol 2.0, as `update_url` expects it.
 * https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux
 * @throws {TypeError} where the address is not absolute: Chromium takes no relative one.
 */
export function chromiumUpdates({ id, version, address, minimumVersion }: PackageRelease): string {
  const codebase = new URL(address).href;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">`,
    `  <app appid="${escapeXml(id)}">`,
    `    <updatecheck codebase="${escapeXml(codebase)}" version="${escapeXml(version)}" prodversionmin="${escapeXml(minimumVersion)}"/>`,
    `  </app>`,
    `</gupdate>`,
    '',
  ].join('\n');
}

/** The same for Firefox. */
export interface AddOnRelease extends PackageRelease {
  /** Hex digest of the package; Firefox refuses one that differs. */
  readonly sha256: string;
}

/**
 * `updates.json` for Firefox. https://extensionworkshop.com/documentation/manage/updating-your-extension/
 * @throws {TypeError} where the address is not absolute.
 */
export function firefoxUpdates({ id, version, address, minimumVersion, sha256 }: AddOnRelease): string {
  const update = {
    version,
    update_link: new URL(address).href,
    update_hash: `sha256:${sha256}`,
    applications: { gecko: { strict_min_version: minimumVersion } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
