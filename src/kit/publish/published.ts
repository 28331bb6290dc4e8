/** `published.json`: what a team has handed out, so that the next build knows. It holds no time: the same input, the same bytes. */
import { parseVersion } from './versions';

/** One file of the published folder. */
export interface PublishedFile {
  /** Without folders: `faq-in-context-1.0.0.crx`. */
  readonly name: string;
  readonly bytes: number;
  /** Hex digest of the whole file. */
  readonly sha256: string;
  /** Hex digest of what the package holds, whoever has signed it. */
  readonly contents: string;
  /** The oldest browser version that may take it. */
  readonly minimumBrowser: string;
}

export interface PublishedVersion {
  readonly version: string;
  /** The version whose code this is, where a team went back. */
  readonly codeOf?: string;
  /** The packages carry the team's entries, so the policies of rings that have them do not. */
  readonly library?: true;
  readonly crx: PublishedFile;
  readonly xpi: PublishedFile & { readonly signed: boolean };
}

/** A group of browsers that look for updates at the same place. */
export interface PublishedRing {
  readonly name: string;
  /** Of its manifests, below the base address: `pilot/`, and nothing for the last ring, which is everybody. */
  readonly folder: string;
  /** What its browsers are offered; absent until it gets its first version. */
  readonly version?: string;
}

export interface Published {
  /** Of this record; another one is not understood. */
  readonly format: 1;
  /** Where browsers fetch everything, with a slash at its end. */
  readonly baseUrl: string;
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** The earliest first. */
  readonly rings: readonly PublishedRing[];
  /** The lowest first. */
  readonly versions: readonly PublishedVersion[];
}

const ringName = /^[a-z][a-z0-9-]*$/;

export const publishedFile = 'published.json';

/** @returns the text of the file. */
export function writePublished(published: Published): string {
  return `${JSON.stringify(published, null, 2)}\n`;
}

/** @throws {Error} saying what is wrong, where the text is no such record. */
export function readPublished(text: string): Published {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('is no JSON');
  }
  const record = fields(value, 'it');
  if (record.format !== 1)
    throw new Error(`has the format ${JSON.stringify(record.format)}, and this kit knows 1`);
  return {
    format: 1,
    baseUrl: textAt(record, 'baseUrl'),
    chromiumId: textAt(record, 'chromiumId', /^[a-p]{32}$/),
    firefoxId: textAt(record, 'firefoxId'),
    rings: list(record.rings).map(readRing),
    versions: list(record.versions).map(readVersion),
  };
}

function readRing(value: unknown): PublishedRing {
  const ring = fields(value, 'rings[]');
  return {
    name: textAt(ring, 'name', ringName),
    folder: textAt(ring, 'folder', /^(?:[a-z][a-z0-9-]*\/)?$/),
    ...(ring.version !== undefined && { version: versionOf(ring.version) }),
  };
}

function readVersion(value: unknown): PublishedVersion {
  const one = fields(value, 'versions[]');
  const xpi = fields(one.xpi, 'xpi');
  if (typeof xpi.signed !== 'boolean') throw new Error('lacks xpi.signed');
  return {
    version: versionOf(one.version),
    ...(one.codeOf !== undefined && { codeOf: versionOf(one.codeOf) }),
    ...(one.library === true && { library: true }),
    crx: readFile(one.crx),
    xpi: { ...readFile(xpi), signed: xpi.signed },
  };
}

function readFile(value: unknown): PublishedFile {
  const file = fields(value, 'crx and xpi');
  if (!Number.isSafeInteger(file.bytes)) throw new Error('lacks the bytes of a file');
  return {
    // A name that leads elsewhere would be read, and written, elsewhere.
    name: textAt(file, 'name', /^[\w.-]+\.(?:crx|xpi)$/),
    bytes: Number(file.bytes),
    sha256: textAt(file, 'sha256', /^[\da-f]{64}$/),
    contents: textAt(file, 'contents', /^[\da-f]{64}$/),
    minimumBrowser: textAt(file, 'minimumBrowser', /^[\d.]+$/),
  };
}

function fields(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`has no object where ${name} should stand`);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('lacks a list');
  return value;
}

function textAt(record: Readonly<Record<string, unknown>>, key: string, shape = /./): string {
  const value = record[key];
  if (typeof value !== 'string' || !shape.test(value)) throw new Error(`lacks a good “${key}”`);
  return value;
}

function versionOf(value: unknown): string {
  return parseVersion(String(value)).join('.');
}
