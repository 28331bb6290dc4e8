/** `ExtensionSettings` in a property list or configuration profile: our member is written into its dictionary. */

import { escapeXml } from '../targets/escape-xml';
import { plistLines } from '../targets/plist';
import type { Member } from './addition';
import { MergeError } from './merge-error';
import { type Action, type Merged, mergeJson } from './merge-json';
import { contentOf, unescapeXml, valuesUnder } from './read-plist';
import { applyEdit, type Change, type TextEdit } from './text-edit';
import { readXml, type XmlElement } from './xml-elements';

const policy = 'ExtensionSettings';

/** @throws {MergeError} where the list has no such dictionary, several, or cannot be read. */
export function mergePlist(text: string, members: readonly Member[], action: Action): Merged {
  const ours = members.filter(({ path }) => path[0] === policy);
  const left = members.filter((member) => !ours.includes(member));
  const changes: Change[] = [];
  let merged = text;
  for (const { path, value } of ours) {
    const before = merged;
    const holder = settingsIn(merged);
    if (holder.name === 'string') return { ...mergeString(merged, holder, ours, action), left };
    const id = path[1] ?? '';
    const had = memberOf(merged, holder, id);
    merged = applyEdit(merged, action === 'add' ? adding(merged, holder, id, value) : removing(holder, had));
    const what = action === 'remove' ? 'removed' : had ? 'replaced' : 'added';
    changes.push({ path, what: merged === before ? 'unchanged' : what });
  }
  return { text: merged, changes, left };
}

/** The value of the one `ExtensionSettings` there is. */
function settingsIn(text: string): XmlElement {
  const found = valuesUnder(text, readXml(text), policy);
  const [first, second] = found;
  if (!first)
    throw new MergeError(
      text,
      0,
      `there is no <key>${policy}</key>: deploy the profile of the kit as it is.`,
    );
  if (second)
    throw new MergeError(
      text,
      second.offset,
      `here ${policy} stands once more: merge one payload at a time.`,
    );
  if (first.name !== 'dict' && first.name !== 'string')
    throw new MergeError(text, first.offset, `${policy} must be a <dict>.`);
  return first;
}

function mergeString(
  text: string,
  holder: XmlElement,
  members: readonly Member[],
  action: Action,
): Omit<Merged, 'left'> {
  const json = unescapeXml(contentOf(text, holder));
  const merged = mergeJson(json, members, action);
  if (merged.text === json) return { text, changes: merged.changes };
  const length = holder.contentEnd - holder.contentStart;
  const content = escapeXml(merged.text);
  return { text: applyEdit(text, { offset: holder.contentStart, length, content }), changes: merged.changes };
}

interface PlistMember {
  readonly key: XmlElement;
  readonly value: XmlElement;
}

function memberOf(text: string, { children }: XmlElement, id: string): PlistMember | undefined {
  const at = children.findIndex(
    (child) => child.name === 'key' && unescapeXml(contentOf(text, child)) === id,
  );
  const [key, value] = [children[at], children[at + 1]];
  return key && value ? { key, value } : undefined;
}

function adding(text: string, holder: XmlElement, id: string, value: unknown): TextEdit | undefined {
  const had = memberOf(text, holder, id);
  const last = holder.children.at(-1);
  const neighbour = holder.children.at(-2);
  const outer = blanksBefore(text, holder.offset);
  const unit = outer.includes('\t') ? '\t' : '  ';
  const indent = neighbour ? blanksBefore(text, neighbour.offset) : outer + unit;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const written = plistLines(value, indent).join(end).trimStart();
  if (had) {
    const { offset, end: to } = had.value;
    const isSame = text.slice(offset, to).replace(/>\s+</g, '><') === written.replace(/>\s+</g, '><');
    return isSame ? undefined : { offset, length: to - offset, content: written };
  }
  const member = `${end}${indent}<key>${escapeXml(id)}</key>${end}${indent}${written}`;
  if (last) return { offset: last.end, length: 0, content: member };
  return holder.contentStart === holder.end
    ? {
        offset: holder.offset,
        length: holder.end - holder.offset,
        content: `<dict>${member}${end}${outer}</dict>`,
      }
    : { offset: holder.contentStart, length: 0, content: member };
}

/** From the end of what stands before it, so that what `adding` wrote is gone whole. */
function removing(holder: XmlElement, had: PlistMember | undefined): TextEdit | undefined {
  if (!had) return undefined;
  const at = holder.children.indexOf(had.key);
  const offset = holder.children[at - 1]?.end ?? holder.contentStart;
  return { offset, length: had.value.end - offset, content: '' };
}

function blanksBefore(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
}
