import { remember } from '../../values/remember';
import type { Entry } from '../model';
import { createTeamEntry, type TeamSource } from './entry';

const numberBytes = Uint32Array.BYTES_PER_ELEMENT;
/** So many entries stay read, and the same objects: more than any list shows. */
const mostRead = 256;

/**
 * Writes down a team's entries so that one can be read without the others.
 * @returns little-endian numbers: how many, where the text of each begins and where the last one ends; then the texts,
 *   JSON in UTF-8.
 */
export function packEntries(entries: readonly (Entry & TeamSource)[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const texts = entries.map(({ id, question, answer, team }) =>
    encoder.encode(JSON.stringify({ id, question, answer, team } satisfies TeamSource)),
  );
  const numbers = new Uint32Array(1 + texts.length + 1);
  numbers.set([texts.length, numbers.byteLength]);
  for (const [at, text] of texts.entries()) numbers[at + 2] = (numbers[at + 1] ?? 0) + text.length;
  const packed = new Uint8Array(numbers.at(-1) ?? 0);
  packed.set(new Uint8Array(numbers.buffer));
  for (const [at, text] of texts.entries()) packed.set(text, numbers[at + 1]);
  return packed;
}

/**
 * The entries by their place, each read when it is asked for: the bytes are not copied.
 * @throws Error where the bytes are no entries or not all of them; of an entry, where its own text is none.
 */
export function unpackEntries(packed: Uint8Array<ArrayBuffer>): Pick<readonly Entry[], 'length' | 'at'> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const numberAt = (index: number) =>
    (index + 1) * numberBytes <= packed.length ? view.getUint32(index * numberBytes, true) : Number.NaN;
  const length = numberAt(0);
  if (numberAt(1) !== (length + 2) * numberBytes || numberAt(length + 1) !== packed.length)
    throw new Error('These bytes are no team’s entries, or not all of them.');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const read = remember(mostRead, (at: number) =>
    createTeamEntry(JSON.parse(decoder.decode(packed.subarray(numberAt(at + 1), numberAt(at + 2))))),
  );
  return { length, at: (at) => (Number.isInteger(at) && at >= 0 && at < length ? read(at) : undefined) };
}
