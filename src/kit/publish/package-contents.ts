/** What a package holds, and the same package under another number. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { contentsFile, noContents } from '../library/contents-file';
import { sha256 } from './sha256';

/** What a manifest says that a kit needs. */
interface PackageManifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly id?: string; readonly strict_min_version?: string };
  };
}

/** What a team's package has of its own. */
export interface Stamp {
  readonly version: string;
  /** In the Firefox package only. */
  readonly firefoxId?: string;
  /** Texts that take the place of the package's own, or come to them, by their path. */
  readonly texts?: Readonly<Record<string, string>>;
}

type Files = Readonly<Record<string, Uint8Array>>;

const manifestName = 'manifest.json';

/** Mozilla's signature; it covers the rest, and is gone with any change of it. */
const isSignature = (name: string) => name.startsWith('META-INF/');

function filesOf(zip: Uint8Array): Files {
  let files: Files;
  try {
    files = unzipSync(zip);
  } catch {
    throw new Error('is no zip, or a broken one');
  }
  if (!files[manifestName]) throw new Error('holds no manifest.json');
  return files;
}

function manifestIn(files: Files): PackageManifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(strFromU8(files[manifestName] ?? new Uint8Array()));
  } catch {
    throw new Error('has a manifest.json that is no JSON');
  }
  if (typeof (manifest as PackageManifest | null)?.version !== 'string')
    throw new Error('has a manifest.json without a version');
  return manifest as PackageManifest;
}

/** A package, unzipped once for everything that is asked of it. */
export interface OpenedPackage {
  readonly manifest: PackageManifest;
  /** Whether Mozilla, or anybody, has signed it for Firefox. */
  readonly isSigned: boolean;
  /** Whether it carries a team's library. */
  readonly carriesLibrary: boolean;
  /** Hex digest of its files and their names, in whatever order and however packed, without a signature of them. */
  contentsDigest(): Promise<string>;
}

/** @throws {Error} where the bytes are no package. */
export function openPackage(zip: Uint8Array): OpenedPackage {
  const files = filesOf(zip);
  const { [contentsFile]: contents } = files;
  return {
    manifest: manifestIn(files),
    isSigned: Object.keys(files).some((name) => /^META-INF\/(?:mozilla\.rsa|cose\.sig)$/.test(name)),
    carriesLibrary: contents !== undefined && strFromU8(contents) !== noContents,
    contentsDigest: () => digestOf(files),
  };
}

async function digestOf(files: Files): Promise<string> {
  const own = Object.entries(files).filter(([name]) => !isSignature(name) && !name.endsWith('/'));
  const lines = await Promise.all(own.map(async ([name, bytes]) => `${await sha256(bytes)} ${name}\n`));
  return sha256(strToU8(lines.sort().join('')));
}

/**
 * The same package under another version or Firefox id, or with other texts, without the signature that no longer fits; where nothing is
 * different, the very same bytes. The files' dates and order are fixed: the same input gives the same bytes.
 * @throws {Error} where the bytes are no package.
 */
export function stampPackage(zip: Uint8Array, { version, firefoxId, texts }: Stamp): Uint8Array {
  const files = filesOf(zip);
  const manifest = manifestIn(files);
  const own = manifest.browser_specific_settings;
  const sameId = firefoxId === undefined || own?.gecko?.id === firefoxId;
  if (manifest.version === version && sameId && !texts) return zip;
  const stamped = {
    ...manifest,
    version,
    ...(!sameId && { browser_specific_settings: { ...own, gecko: { ...own?.gecko, id: firefoxId } } }),
  };
  const written = Object.entries({ ...texts, [manifestName]: JSON.stringify(stamped) });
  return zipFiles({ ...files, ...Object.fromEntries(written.map(([name, text]) => [name, strToU8(text)])) });
}

function zipFiles(files: Files): Uint8Array {
  const names = Object.keys(files).filter((name) => !isSignature(name) && !name.endsWith('/'));
  const zippable: Zippable = {};
  for (const name of names.sort()) zippable[name] = files[name] ?? new Uint8Array();
  // The earliest date that a zip can tell, in local time as the packer reads it.
  return zipSync(zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}
