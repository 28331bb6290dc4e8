/** `ExtensionSettings` in a file that regedit exported: the value's own text is changed, in the form it has. */
import type { Member } from './addition';
import { MergeError } from './merge-error';
import { type Action, type Merged, mergeJson } from './merge-json';
import { readRegistryText, registryTextPattern } from './registry-text';

const value = registryTextPattern('ExtensionSettings');

/** @throws {MergeError} where the file has no such value, has it twice, or its JSON cannot be read. */
export function mergeReg(text: string, members: readonly Member[], action: Action): Merged {
  const found = value.exec(text);
  if (!found) {
    const key = /^\[.*\\ExtensionSettings(?:\\.*)?\]/m.exec(text);
    throw new MergeError(
      text,
      key?.index ?? 0,
      key
        ? 'here ExtensionSettings is a key with values below it: intune/remediate.ps1 adds ours beside them.'
        : 'there is no value "ExtensionSettings" as text: export the key of the browser’s policies, or name the value’s text.',
    );
  }
  const [whole, written = '', kind] = found;
  const again = value.exec(text.slice(found.index + whole.length));
  if (again)
    throw new MergeError(
      text,
      found.index + whole.length + again.index,
      'here ExtensionSettings stands once more, for another browser: export one browser’s key at a time.',
    );
  let merged: Merged;
  try {
    merged = mergeJson(readRegistryText(written, kind), members, action);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    throw new MergeError(text, found.index, `in ExtensionSettings, ${error.message}`);
  }
  if (merged.changes.every(({ what }) => what === 'unchanged')) return { ...merged, text };
  const from = found.index + whole.length - written.length;
  return {
    ...merged,
    text: text.slice(0, from) + write(merged.text, kind, text) + text.slice(from + written.length),
  };
}

function write(json: string, kind: string | undefined, text: string): string {
  if (!kind) return `"${json.replace(/[\\"]/g, '\\$&').replace(/\r?\n */g, ' ')}"`;
  // Kind 7 is a list of texts: each line is one, and an empty one ends it.
  const units = kind === '7' ? `${json.replace(/\r?\n/g, '\0')}\0\0` : `${json}\0`;
  const bytes = [...units].flatMap((character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).flatMap((unit) => [
      unit & 255,
      unit >> 8,
    ]),
  );
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = Array.from({ length: Math.ceil(hex.length / 25) }, (_, row) =>
    hex.slice(row * 25, row * 25 + 25).join(','),
  );
  return `hex(${kind}):${lines.join(`,\\${end}  `)}`;
}
