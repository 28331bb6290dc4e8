import type { IndexData } from './index-data';
import { type EntryList, indexOf, type Knowledge, type SearchIndex } from './search-index';
import type { WordList } from './word-list';

/** Raise it when the bytes mean something else. */
const version = 1;

const numberBytes = Uint32Array.BYTES_PER_ELEMENT;
const aligned = (bytes: number) => Math.ceil(bytes / numberBytes) * numberBytes;

/** What an index was made with, so that no other build of the search reads its numbers (FNV-1a of the concepts' names). */
function fingerprintOf({ indexed }: Pick<Knowledge, 'indexed'>): number {
  let hash = 0x811c9dc5;
  for (const unit of indexed.map(({ name }) => name).join('\n'))
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function sectionsOf({ words, stems, stemPostings, conceptPostings, lengths }: IndexData) {
  const ofWords = ({ text, starts }: WordList) => [starts, encoder.encode(text)];
  const ofPostings = ({ starts, entries, amounts }: IndexData['stemPostings']) => [starts, entries, amounts];
  return [
    lengths,
    ...ofWords(words),
    ...ofWords(stems),
    ...ofPostings(stemPostings),
    ...ofPostings(conceptPostings),
  ];
}

const fixedNumbers = 5;
const sectionCount = 11;
const headerLength = fixedNumbers + sectionCount;
const headerBytes = headerLength * numberBytes;

/**
 * Writes down what an index knows of its entries, without their texts: about a sixth of their size.
 * @returns little-endian numbers: version, size of the whole, fingerprint of the table of concepts, number of entries, 1
 *   where all are a team's; the size of each section, and the sections.
 */
export function packIndex({ data, entries }: SearchIndex, knowledge: Knowledge): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(data);
  const size = sections.reduce((sum, { byteLength }) => sum + aligned(byteLength), headerBytes);
  const packed = new Uint8Array(size);
  const header = new Uint32Array(packed.buffer, 0, headerLength);
  header.set([version, size, fingerprintOf(knowledge), entries.length, Number(data.isTeams)]);
  let at = headerBytes;
  for (const [index, { buffer, byteOffset, byteLength }] of sections.entries()) {
    header[fixedNumbers + index] = byteLength;
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return packed;
}

/**
 * The index again, over the same `entries`: the bytes are not copied, and no entry is read.
 * @param packed stays untouched for as long as the index is used.
 * @throws Error where the bytes are no such index, cut short, of other entries or of another build of the search.
 */
export function unpackIndex(
  packed: Uint8Array<ArrayBuffer>,
  entries: EntryList,
  knowledge: Knowledge,
): SearchIndex {
  const bytes = packed.byteOffset % numberBytes === 0 ? packed : packed.slice();
  const header =
    bytes.length < headerBytes ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, headerLength);
  const [foundVersion, size, fingerprint, count, isTeams, ...sizes] = header;
  if (foundVersion !== version || size !== bytes.length)
    throw new Error('These bytes are no search index, or not all of one.');
  if (fingerprint !== fingerprintOf(knowledge))
    throw new Error('The search index was made by another version of the extension.');
  if (count !== entries.length)
    throw new Error(`The search index is of ${count} entries, and there are ${entries.length}.`);
  let at = headerBytes;
  const sections = sizes.map((sectionSize) => {
    const section = bytes.subarray(at, at + sectionSize);
    at += aligned(sectionSize);
    return section;
  });
  // In the order in which they were written.
  const take = () => sections.shift() ?? new Uint8Array();
  const numbers = () => {
    const { buffer, byteOffset, byteLength } = take();
    return new Uint32Array(buffer, byteOffset, byteLength / numberBytes);
  };
  const words = (): WordList => ({ starts: numbers(), text: decoder.decode(take()) });
  const postings = () => {
    const starts = numbers();
    const { buffer, byteOffset, byteLength } = take();
    const entryNumbers = new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT);
    return { starts, entries: entryNumbers, amounts: take() };
  };
  const lengths = numbers();
  const data: IndexData = {
    lengths,
    words: words(),
    stems: words(),
    stemPostings: postings(),
    conceptPostings: postings(),
    isTeams: isTeams === 1,
  };
  return indexOf(data, entries, knowledge);
}
