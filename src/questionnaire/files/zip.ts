/** Reads a zip in memory, no more of it than is asked for. PKWARE APPNOTE 4.3 has the offsets. */
import { Inflate } from 'fflate';
import { limits } from './limits';
import { FileError } from './problem';

/** One file of a zip, as its directory tells. */
export interface ZipPart {
  readonly name: string;
  readonly compressedBytes: number;
  /** What the directory says; `unpack` holds it to it. */
  readonly bytes: number;
  readonly stored: boolean;
  readonly encrypted: boolean;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const longestComment = 65_535;

/** @throws FileError `broken` where there is no directory, or it does not fit. */
export function zipParts(file: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const broken = new FileError({ kind: 'broken', part: 'zip' });
  const at = (offset: number) =>
    offset >= 0 && offset + 4 <= file.length ? view.getUint32(offset, true) : 0;
  let end = file.length - 22;
  while (end >= 0 && at(end) !== endSignature) {
    end -= 1;
    if (file.length - end > longestComment + 22) throw broken;
  }
  if (end < 0) throw broken;
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new FileError({ kind: 'too-many-parts', count, limit: limits.parts });
  const parts = new Map<string, ZipPart>();
  let entry = at(end + 16);
  for (let read = 0; read < count; read += 1) {
    if (at(entry) !== entrySignature || entry + 46 > file.length) throw broken;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      view.getUint16(entry + offset, true),
    );
    const part: ZipPart = {
      name: new TextDecoder().decode(file.subarray(entry + 46, entry + 46 + name)),
      compressedBytes: at(entry + 20),
      bytes: at(entry + 24),
      stored: view.getUint16(entry + 10, true) === 0,
      encrypted: (view.getUint16(entry + 8, true) & 1) === 1,
      offset: at(entry + 42),
    };
    parts.set(part.name.replace(/^\//, ''), part);
    entry += 46 + name + extra + comment;
  }
  return parts;
}

/** Deflate makes at most 1032 bytes of one: a slice of this length never unpacks into more than 17 MB. */
const sliceBytes = 16 * 1024;

/**
 * Unpacks one part and hands it on piece by piece.
 * @throws FileError `unpacks-too-large` where it is, or says it is, larger than allowed, before it was unpacked whole;
 * `broken` where it is not what the directory says.
 */
export function unpack(file: Uint8Array, part: ZipPart, take: (piece: Uint8Array) => void): void {
  const broken = new FileError({ kind: 'broken', part: part.name });
  const tooLarge = (bytes: number) =>
    new FileError({ kind: 'unpacks-too-large', part: part.name, bytes, limit: limits.partBytes });
  if (part.encrypted) throw new FileError({ kind: 'encrypted' });
  if (part.bytes > limits.partBytes) throw tooLarge(part.bytes);
  if (part.offset + 30 > file.length) throw broken;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start =
    part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = file.subarray(start, start + part.compressedBytes);
  if (packed.length !== part.compressedBytes) throw broken;
  if (part.stored) {
    take(packed);
    return;
  }
  let unpacked = 0;
  const inflate = new Inflate((piece) => {
    unpacked += piece.length;
    if (unpacked > limits.partBytes) throw tooLarge(unpacked);
    // A part that is larger than its directory says was made to deceive.
    if (unpacked > part.bytes) throw broken;
    take(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += sliceBytes) {
      inflate.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileError ? error : broken;
  }
  if (unpacked !== part.bytes) throw broken;
}
