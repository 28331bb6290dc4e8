/** Adds what is ours to a policy that an organization has, or takes it out, and touches nothing else. */
import { createTwoFilesPatch } from 'diff';
import { utf16 } from '../bytes';
import { readAddition } from './addition';
import { type Action, type Merged, mergeJson } from './merge-json';
import { mergePlist } from './merge-plist';
import { mergeReg } from './merge-reg';

/** The policy with our members, in the encoding it had. */
export interface MergedPolicy extends Omit<Merged, 'text'> {
  readonly bytes: Uint8Array;
  /** What is different, as a unified diff; empty where nothing is. */
  readonly difference: string;
}

/**
 * @param existing a JSON file with `ExtensionSettings` or its value alone (as REG_SZ or REG_MULTI_SZ hold it), Firefox's
 * `policies.json`, a file exported by regedit, or a property list in XML.
 * @param built the text of a JSON file that the kit wrote.
 * @throws {MergeError} where the policy cannot be read, with the line; {Error} where `built` is none of the kit's.
 */
export function mergePolicy(existing: Uint8Array, built: string, action: Action = 'add'): MergedPolicy {
  const { text, encode } = decode(existing);
  const { text: merged, ...rest } = formatOf(text)(text, readAddition(built), action);
  const difference =
    merged === text ? '' : createTwoFilesPatch('before', 'after', text, merged, '', '', { context: 3 });
  return { ...rest, difference, bytes: merged === text ? existing : encode(merged) };
}

function formatOf(text: string): typeof mergeJson {
  if (/^(?:Windows Registry Editor|REGEDIT4)/.test(text)) return mergeReg;
  return /^\s*</.test(text) ? mergePlist : mergeJson;
}

interface Decoded {
  /** Without its byte order mark, which `encode` puts back. */
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]))
    throw new Error(
      'This is a binary property list: turn it into XML with “plutil -convert xml1 FILE” first.',
    );
  if (startsWith(bytes, [0xff, 0xfe]))
    return {
      text: new TextDecoder('utf-16le').decode(bytes),
      encode: (text) => utf16(`\uFEFF${text}`),
    };
  const mark = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? [0xef, 0xbb, 0xbf] : [];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encode: (merged) => Uint8Array.from([...mark, ...new TextEncoder().encode(merged)]) };
  } catch {
    throw new Error('This is neither UTF-8 nor UTF-16 text: save it in one of the two.');
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
