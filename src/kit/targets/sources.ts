/** Where each browser gets the extension from: a server of the organization's own, or the browser's store. */
import { showText } from '../../values/plain-text';
import { baseAddress } from './base-address';

/** Chromium-based browsers whose policies stand in different places. */
export type ChromiumBrowser = 'chrome' | 'edge';

export interface ChromiumSource {
  /** Follows from the key that signs the package; each store has its own. */
  readonly id: string;
  readonly updateUrl: string;
  /** What a store hands out names the store's address for updates by itself. */
  readonly fromStore: boolean;
}

export interface FirefoxSource {
  readonly id: string;
  readonly installUrl: string;
  /** Absent where addons.mozilla.org updates it. */
  readonly updateUrl?: string;
}

export interface RollOutSources {
  /** Chromium itself takes the same. */
  readonly chrome?: ChromiumSource;
  readonly edge?: ChromiumSource;
  readonly firefox?: FirefoxSource;
}

/** One extension's part of `ExtensionSettings`: texts and switches. */
export type InstallSettings = Readonly<Record<string, string | boolean>>;

/** The packages that an organization hosts itself. */
export interface HostedPackages {
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** The folder from which browsers fetch packages and update manifests. */
  readonly baseUrl: string;
  /** Of the package to install first; later ones come as updates. */
  readonly version: string;
  /** Of the update manifests below the base address: `pilot/`; absent where they lie beside the packages. */
  readonly manifestFolder?: string;
}

/** @throws {Error} where an id or the address cannot be used. */
export function selfHosted(packages: HostedPackages): Required<RollOutSources> {
  const base = baseAddress(packages.baseUrl);
  const manifests = base + (packages.manifestFolder ?? '');
  const chromium = {
    id: chromiumId(packages.chromiumId),
    updateUrl: `${manifests}updates.xml`,
    fromStore: false,
  };
  return {
    chrome: chromium,
    edge: chromium,
    firefox: {
      id: firefoxId(packages.firefoxId),
      installUrl: hostedAddress(base, packages.version, 'xpi'),
      updateUrl: `${manifests}updates.json`,
    },
  };
}

/**
 * The name of a hosted package; every version keeps its own, so that none is fetched half replaced.
 * @throws {Error} where the version is none, because a name made of it could lead elsewhere.
 */
export function hostedPackage(version: string, kind: 'crx' | 'xpi'): string {
  return `faq-in-context-${matching(version, /^\d+(?:\.\d+){0,3}$/, 'version')}.${kind}`;
}

/** Where browsers fetch that package. @throws {Error} where address or version cannot be used. */
export function hostedAddress(baseUrl: string, version: string, kind: 'crx' | 'xpi'): string {
  return baseAddress(baseUrl) + hostedPackage(version, kind);
}

/** What the stores call the extension; a store left out is not used. */
export interface StoreListings {
  readonly chromeId?: string | undefined;
  readonly edgeId?: string | undefined;
  /** The extension's id in Firefox, and its name in the address on addons.mozilla.org. */
  readonly firefox?: { readonly id: string; readonly slug: string } | undefined;
}

/** What browsers ask for packages: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
const chromeStore = 'https://clients2.google.com/service/update2/crx';
/** https://learn.microsoft.com/deployedge/microsoft-edge-manage-extensions-policies */
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
/** https://mozilla.github.io/policy-templates/#extensionsettings */
const firefoxStore = (slug: string) =>
  `https://addons.mozilla.org/firefox/downloads/latest/${slug}/latest.xpi`;

/** @throws {Error} where an id or a name cannot be used. */
export function fromStores({ chromeId, edgeId, firefox }: StoreListings): RollOutSources {
  return {
    ...(chromeId !== undefined && {
      chrome: { id: chromiumId(chromeId), updateUrl: chromeStore, fromStore: true },
    }),
    ...(edgeId !== undefined && { edge: { id: chromiumId(edgeId), updateUrl: edgeStore, fromStore: true } }),
    ...(firefox && {
      firefox: { id: firefoxId(firefox.id), installUrl: firefoxStore(storeName(firefox.slug)) },
    }),
  };
}

/** https://chromeenterprise.google/policies/#ExtensionSettings */
export function chromiumInstall(
  { updateUrl, fromStore }: ChromiumSource,
  browser: ChromiumBrowser,
  minimumVersion?: string,
): InstallSettings {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // Without it the browser installs a hosted package once and never updates.
    ...(!fromStore && { override_update_url: true }),
    ...(minimumVersion !== undefined && { minimum_version_required: minimumVersion }),
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
  };
}

/** https://mozilla.github.io/policy-templates/#extensionsettings */
export function firefoxInstall({ installUrl, updateUrl }: FirefoxSource): InstallSettings {
  return {
    installation_mode: 'force_installed',
    install_url: installUrl,
    ...(updateUrl !== undefined && { update_url: updateUrl }),
  };
}

function chromiumId(id: string): string {
  return matching(id, /^[a-p]{32}$/, 'extension id of Chrome or Edge');
}

/** As Firefox itself asks for it: an address-like name, or a GUID in braces. */
function firefoxId(id: string): string {
  return matching(
    id,
    /^(?:\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[\w.-]*@[\w.-]+)$/i,
    'extension id of Firefox',
  );
}

function storeName(slug: string): string {
  return matching(slug, /^[\w-]+$/, 'name on addons.mozilla.org');
}

function matching(text: string, shape: RegExp, what: string): string {
  if (!shape.test(text)) throw new Error(`“${showText(text)}” is no ${what}.`);
  return text;
}
