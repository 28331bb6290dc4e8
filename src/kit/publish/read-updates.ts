/** Update manifests as browsers read them. */
import { createXmlReader } from '../../questionnaire/files/xml';

/** What a manifest offers the one extension that asks. */
export interface OfferedUpdate {
  readonly version?: string | undefined;
  readonly address?: string | undefined;
  readonly minimumBrowser?: string | undefined;
  /** `sha256:…`, which Firefox compares. */
  readonly hash?: string | undefined;
}

/**
 * `updates.xml`: the first `updatecheck` of the app with this id, as Chromium takes it.
 * @returns undefined where the manifest does not know the id.
 * @throws {Error} where it is no such manifest.
 */
export function readUpdateCheck(text: string, id: string): OfferedUpdate | undefined {
  let protocol: string | undefined;
  let app: string | undefined;
  let found: OfferedUpdate | undefined;
  const reader = createXmlReader('updates.xml', {
    open: (name, attribute) => {
      if (name === 'gupdate') protocol = attribute('protocol');
      if (name === 'app') app = attribute('appid');
      if (name === 'updatecheck' && app === id)
        found ??= {
          version: attribute('version'),
          address: attribute('codebase'),
          minimumBrowser: attribute('prodversionmin'),
        };
    },
  });
  try {
    reader.take(new TextEncoder().encode(text));
    reader.end();
  } catch {
    throw new Error('is no XML');
  }
  if (protocol !== '2.0') throw new Error('is no update manifest of protocol 2.0');
  return found;
}

interface FirefoxManifest {
  readonly addons?: Readonly<
    Record<
      string,
      {
        readonly updates?: readonly {
          readonly version?: string;
          readonly update_link?: string;
          readonly update_hash?: string;
          readonly applications?: { readonly gecko?: { readonly strict_min_version?: string } };
        }[];
      }
    >
  >;
}

/** `updates.json`: the last update of the add-on, which is the newest where there is one only. The rest as above. */
export function readFirefoxUpdates(text: string, id: string): OfferedUpdate | undefined {
  let manifest: FirefoxManifest | null;
  try {
    manifest = JSON.parse(text) as FirefoxManifest | null;
  } catch {
    throw new Error('is no JSON');
  }
  const update = manifest?.addons?.[id]?.updates?.at(-1);
  return (
    update && {
      version: update.version,
      address: update.update_link,
      minimumBrowser: update.applications?.gecko?.strict_min_version,
      hash: update.update_hash,
    }
  );
}
