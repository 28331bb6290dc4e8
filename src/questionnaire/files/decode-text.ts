import { FileError } from './problem';

interface DecodedText {
  readonly text: string;
  /** As TextDecoder names it. */
  readonly encoding: string;
}

/** How much of a file is looked at to tell its encoding. */
const sampleBytes = 64 * 1024;

/**
 * Takes a text file: by its byte order mark, or else UTF-8 where that fits, or else what its bytes look like. GB 18030
 * is what spreadsheets in China write, Windows-1252 those in the West.
 * @throws FileError `other-document` where it is no text, `unknown-encoding` where nothing fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // Text has no zeros; a file that was only renamed has.
  if (/[\0\uFFFE]/.test(text)) throw new FileError({ kind: 'other-document' });
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const sample = bytes.subarray(0, sampleBytes);
  const wide = wideEncoding(sample);
  if (wide) return wide;
  if (sample.includes(0)) throw new FileError({ kind: 'other-document' });
  if (fits('utf-8', bytes)) return 'utf-8';
  if (looksChinese(sample) && fits('gb18030', bytes)) return 'gb18030';
  if (looksWestern(sample)) return 'windows-1252';
  throw new FileError({ kind: 'unknown-encoding' });
}

function fits(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: separators and line ends have their zero on one side only. */
function wideEncoding(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 50 && even === 0) return 'utf-16le';
  return even > sample.length / 50 && odd === 0 ? 'utf-16be' : undefined;
}

/** Of pairs of bytes beyond ASCII, those of GB 2312 hold nearly all of a Chinese text; Big5 and Western text few. */
function looksChinese(sample: Uint8Array): boolean {
  let common = 0;
  let rare = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = sample[at + 1] ?? 0;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common += 1;
    else rare += 1;
    at += 1;
  }
  return common > 0 && common >= rare * 9;
}

/** Few letters beyond ASCII, none of the controls that Windows-1252 leaves out. */
function looksWestern(sample: Uint8Array): boolean {
  const beyond = sample.filter((byte) => byte >= 0x80);
  return (
    beyond.length < sample.length / 4 && !beyond.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  );
}
