/**
 * Whether a published folder is what browsers need, read as they read it: nothing of what wrote it is used here but the
 * record's form.
 */
import { showText } from '../../values/plain-text';
import type { KitProblem } from '../model';
import { reasonOf } from '../reason';
import { checkDelivery } from './delivery';
import { openPackage } from './package-contents';
import {
  type Published,
  type PublishedFile,
  type PublishedVersion,
  publishedFile,
  readPublished,
} from './published';
import { readCrx } from './read-crx';
import { type OfferedUpdate, readFirefoxUpdates, readUpdateCheck } from './read-updates';
import { sha256 } from './sha256';
import { unofferedVersions } from './unoffered';
import { compareVersions } from './versions';

/** A file as a server, or a folder, gives it. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  /** By their name in lower case; absent where the file comes from a folder. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** @returns undefined where there is no such file. */
export type ReadPublishedFile = (path: string) => Promise<ServedFile | undefined>;

export interface Verification {
  /** Absent where the record cannot be read. */
  readonly published?: Published;
  readonly problems: readonly KitProblem[];
  /** What was looked at. */
  readonly files: readonly string[];
}

/**
 * Reads the whole published folder and says what is wrong with it.
 * @param built the record of the built folder, where that is to be the same.
 * @throws what `read` throws at the first file; what it throws later is one problem of many.
 */
export async function verifyPublished(read: ReadPublishedFile, built?: Uint8Array): Promise<Verification> {
  const problems: KitProblem[] = [];
  const files: string[] = [];
  /**
   * Fetches a file and says what `look` throws about it.
   * @param missing what is said where it is not there, unless that is an error.
   */
  const check = async (
    path: string,
    mend: string,
    look: (bytes: Uint8Array) => void | Promise<void>,
    missing?: Pick<KitProblem, 'severity' | 'what' | 'mend'>,
  ) => {
    const error = (what: string, how: string) =>
      problems.push({ file: path, severity: 'error', what, mend: how });
    files.push(path);
    let file: ServedFile | undefined;
    try {
      file = await read(path);
    } catch (wrong) {
      if (path === publishedFile) throw wrong;
      return void error(reasonOf(wrong), 'Let browsers read it, without a login.');
    }
    if (!file && missing) return void problems.push({ file: path, ...missing });
    if (!file) return void error('is not there', 'Upload it from publish/ of the built folder.');
    problems.push(...checkDelivery(path, file.headers));
    try {
      await look(file.bytes);
    } catch (wrong) {
      error(reasonOf(wrong), mend);
    }
  };

  let published: Published | undefined;
  await check(publishedFile, 'Upload the one that the kit has written.', (bytes) => {
    published = readPublished(textOf(bytes));
    requireRingOrder(published);
    if (built && textOf(bytes) !== textOf(built)) throw new Error('is not that of the built folder');
  });
  if (!published) return { problems, files };
  const unoffered = unofferedVersions(published);
  for (const release of published.versions) {
    for (const kind of ['crx', 'xpi'] as const)
      await check(
        release[kind].name,
        'Upload it again from publish/ of the built folder.',
        (bytes) => requirePackage(published as Published, release, kind, bytes),
        unoffered.includes(release) ? gone : undefined,
      );
  }
  for (const { name, folder, version } of published.rings) {
    if (version === undefined) continue;
    const release = published.versions.find((one) => one.version === version);
    const mend = 'Upload it again from publish/ of the built folder, after the packages.';
    const { baseUrl, chromiumId, firefoxId } = published;
    const expect = (kind: 'crx' | 'xpi', offered: OfferedUpdate | undefined, id: string) => {
      if (!release)
        throw new Error(`offers the ring ${name} ${version}, which ${publishedFile} does not hold`);
      requireOffer(offered, id, version, release[kind], baseUrl);
    };
    await check(`${folder}updates.xml`, mend, (bytes) =>
      expect('crx', readUpdateCheck(textOf(bytes), chromiumId), chromiumId),
    );
    await check(`${folder}updates.json`, mend, (bytes) => {
      const offered = readFirefoxUpdates(textOf(bytes), firefoxId);
      expect('xpi', offered, firefoxId);
      requireSame('names the hash', offered?.hash, `sha256:${release?.xpi.sha256}`);
    });
  }
  return { published, problems, files };
}

/** Of a version that no ring is offered. */
const gone = {
  severity: 'look',
  what: 'is not there, and no ring is offered it',
  mend: 'Nothing, if no policy of Firefox names it any more and nobody will go back to it.',
} as const;

async function requirePackage(
  { chromiumId, firefoxId }: Published,
  release: PublishedVersion,
  kind: 'crx' | 'xpi',
  bytes: Uint8Array,
): Promise<void> {
  const file = release[kind];
  requireSame('has the bytes', String(bytes.length), String(file.bytes));
  let zip = bytes;
  if (kind === 'crx') {
    const crx = await readCrx(bytes);
    requireSame('has the id', crx.id, chromiumId);
    zip = crx.zip;
  }
  const { manifest, isSigned } = openPackage(zip);
  requireSame('has the version', manifest.version, release.version);
  if (kind === 'xpi') {
    requireSame('has the id', manifest.browser_specific_settings?.gecko?.id, firefoxId);
    requireSame('is signed', String(isSigned), String(release.xpi.signed));
  }
  requireSame('has the SHA-256', await sha256(bytes), file.sha256);
}

function requireOffer(
  offered: OfferedUpdate | undefined,
  id: string,
  version: string,
  file: PublishedFile,
  baseUrl: string,
): void {
  if (!offered) throw new Error(`offers nothing to ${id}`);
  requireSame('offers the version', offered.version, version);
  requireSame('names the address', offered.address, baseUrl + file.name);
  requireSame('asks for the browser', offered.minimumBrowser, file.minimumBrowser);
}

function requireRingOrder({ rings }: Published): void {
  const offered = rings.flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }]));
  for (const [at, { name, version }] of offered.entries()) {
    const next = offered[at + 1];
    if (next && compareVersions(version, next.version) < 0)
      throw new Error(
        `offers ${next.version} to ${next.name}, and to ${name}, which comes before it, only ${version}`,
      );
  }
}

function requireSame(what: string, found: string | undefined, wanted: string): void {
  if (found === wanted) return;
  throw new Error(
    `${what} ${found === undefined ? 'none' : showText(found)}, and ${showText(wanted)} is expected`,
  );
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('is not UTF-8 text');
  }
}
