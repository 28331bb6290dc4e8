import { Parser } from 'saxen';
import { FileError } from './problem';

export interface XmlListener {
  /** Names come without their namespace’s prefix, values decoded. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

interface XmlReader {
  readonly take: (piece: Uint8Array) => void;
  readonly end: () => void;
}

/** Large enough that a text which runs over many pieces is not looked through again and again. */
const batchCharacters = 1024 * 1024;

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as it comes in. It knows the five entities of XML and no other, fetches nothing and expands nothing.
 * @throws FileError `declares-entities` at a document type, `broken` at anything else that is no XML.
 */
export function createXmlReader(part: string, { open, text, close }: XmlListener): XmlReader {
  const broken = new FileError({ kind: 'broken', part });
  let decoder: TextDecoder | undefined;
  let waiting = '';
  let begun = false;
  const parser = new Parser();
  parser.on('attention', (declaration) => {
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(declaration)) throw new FileError({ kind: 'declares-entities', part });
  });
  parser.on('error', () => {
    throw broken;
  });
  parser.on('openTag', (name, attributes, decode) => {
    begun = true;
    let read: Record<string, string> | undefined;
    open?.(withoutPrefix(name), (wanted) => {
      read ??= attributes();
      const value = read[wanted];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => close?.(withoutPrefix(name)));
  parser.on('text', (words, decode) => text?.(decode(words)));
  parser.on('cdata', (words) => text?.(words));
  const write = (words: string, last: boolean) => {
    waiting += words;
    if (waiting.length < batchCharacters && !last) return;
    parser.write(waiting);
    waiting = '';
  };
  const guarded = (read: () => void) => {
    try {
      read();
    } catch (error) {
      throw error instanceof FileError ? error : broken;
    }
  };
  return {
    take: (piece) =>
      guarded(() => {
        decoder ??= new TextDecoder(piece[0] === 0xff || piece[0] === 0xfe ? 'utf-16' : 'utf-8');
        write(decoder.decode(piece, { stream: true }), false);
      }),
    end: () =>
      guarded(() => {
        write(decoder?.decode() ?? '', true);
        if (parser.end() || !begun) throw broken;
      }),
  };
}
