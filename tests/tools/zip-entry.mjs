/** Reads what lies in a zip: enough for the packages that “npm run zip” makes. */
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * @param {Buffer} zip
 * @returns {Generator<{ name: string, at: number }>} each file's path, and the offset of its directory entry.
 */
function* directory(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('This is not a zip file.');
  let at = zip.readUInt32LE(end + 16);
  while (at < end && zip.readUInt32LE(at) === directoryEntry) {
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    yield { name: zip.toString('utf8', at + 46, at + 46 + nameLength), at };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

/**
 * @param {Buffer} zip
 * @returns {string[]} the paths of its files, as they are stored.
 */
export function zipNames(zip) {
  return [...directory(zip)].map(({ name }) => name);
}

/**
 * @param {Buffer} zip
 * @returns {number[]} the date of each file as MS-DOS packs it – year since 1980, month, day – from both its headers.
 */
export function zipDates(zip) {
  return [...directory(zip)].flatMap(({ at }) => [
    zip.readUInt16LE(at + 14),
    zip.readUInt16LE(zip.readUInt32LE(at + 42) + 12),
  ]);
}

/**
 * @param {Buffer} zip
 * @param {string} name the file's path in the zip.
 * @returns {Buffer}
 */
export function zipEntry(zip, name) {
  for (const file of directory(zip)) if (file.name === name) return contentAt(zip, file.at);
  throw new Error(`The zip holds no ${name}; it must be the package as “npm run zip” makes it.`);
}

/** @param {Buffer} zip @param {number} entry offset of its directory entry. */
function contentAt(zip, entry) {
  const compressed = zip.readUInt16LE(entry + 10) !== 0;
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + size);
  return compressed ? inflateRawSync(bytes) : bytes;
}
