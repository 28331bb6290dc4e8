/**
 * Sets and removes members of a JSON text at their places. A member that is new is inserted after the last one, written
 * as its neighbours are; everything else stays byte for byte.
 */
import { type Node, parseTree } from 'jsonc-parser';
import { describeCheckProblem } from '../../policy/check';
import { parseJson } from '../../policy/check/json-tree';
import { showText } from '../../values/plain-text';
import { isSameData } from '../../values/value';
import { MergeError } from './merge-error';
import type { TextEdit } from './text-edit';

/** The text as a tree with places. @throws {MergeError} where it is no JSON object, or names a key twice. */
export function readJson(text: string): Node {
  const read = parseJson(text);
  if (!read.ok) {
    const found = showText(/^\S{0,12}/.exec(text.slice(read.offset))?.[0] ?? '');
    const params = { fault: read.fault, found };
    const problem = { path: '', code: 'json-syntax', params, impact: 'nothing' } as const;
    throw new MergeError(text, read.offset, describeCheckProblem(problem).en);
  }
  const [twice] = read.duplicates;
  if (twice)
    throw new MergeError(
      text,
      twice.offset,
      `“${showText(twice.key)}” stands twice in one object: browsers use the later one, so join the two first.`,
    );
  const tree = parseTree(text, [], { disallowComments: true });
  if (tree?.type !== 'object') throw new MergeError(text, 0, 'this is no JSON object: {…}.');
  return tree;
}

/** The member at a path, with its key and value as children; absent where there is none. */
export function memberAt(root: Node, path: readonly string[]): Node | undefined {
  let holder: Node | undefined = root;
  let member: Node | undefined;
  for (const name of path) {
    member = holder?.children?.find(({ children }) => children?.[0]?.value === name);
    holder = member?.children?.[1];
  }
  return member;
}

/**
 * @returns the edit that gives the member this value; none where it has it already. Objects on the way that are missing
 * are made.
 * @throws {MergeError} where something on the way is no object.
 */
export function setMember(text: string, path: readonly string[], value: unknown): TextEdit | undefined {
  const root = readJson(text);
  let holder = root;
  for (const [depth, name] of path.entries()) {
    const found = memberAt(holder, [name])?.children?.[1];
    const isLast = depth === path.length - 1;
    if (!found) {
      const nested = path.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      return insertion(text, holder, name, nested);
    }
    if (isLast) return replacement(text, found, value);
    if (found.type !== 'object')
      throw new MergeError(text, found.offset, `“${showText(name)}” must be an object: {…}.`);
    holder = found;
  }
  return undefined;
}

/** @returns the edit that takes the member out, and objects that hold nothing but it. */
export function removeMember(text: string, path: readonly string[]): TextEdit | undefined {
  const root = readJson(text);
  let member = memberAt(root, path);
  while (member?.parent?.children?.length === 1 && member.parent.parent) member = member.parent.parent;
  const holder = member?.parent;
  if (!member || !holder?.children) return undefined;
  const at = holder.children.indexOf(member);
  const before = holder.children[at - 1];
  const after = holder.children[at + 1];
  const from = before ? endOf(before) : after ? member.offset : holder.offset + 1;
  const to = before ? endOf(member) : after ? after.offset : endOf(holder) - 1;
  return { offset: from, length: to - from, content: '' };
}

function replacement(text: string, found: Node, value: unknown): TextEdit | undefined {
  if (isSameData(JSON.parse(text.slice(found.offset, endOf(found))), value)) return undefined;
  const style = styleOf(text);
  return {
    offset: found.offset,
    length: found.length,
    content: write(value, style, indentAt(text, found.offset)),
  };
}

function insertion(text: string, holder: Node, name: string, value: unknown): TextEdit {
  const style = styleOf(text);
  const members = holder.children ?? [];
  const last = members.at(-1);
  const [key, first] = last?.children ?? [];
  const colon = key && first ? text.slice(endOf(key), first.offset) : style.colon;
  if (last) {
    const beforeLast = members.at(-2);
    const gap = text.slice(beforeLast ? endOf(beforeLast) : holder.offset + 1, last.offset);
    const blank = gap.replace(',', '') || (beforeLast ? '' : style.afterComma);
    const member = `${JSON.stringify(name)}${colon}${write(value, style, indentAt(text, last.offset))}`;
    return { offset: endOf(last), length: 0, content: `,${blank}${member}` };
  }
  const outer = indentAt(text, holder.offset);
  const inner = outer + style.unit;
  const member = `${JSON.stringify(name)}${colon}${write(value, style, inner)}`;
  const isOpen = text.slice(holder.offset, endOf(holder)).includes('\n');
  const content = style.isLong ? `${style.end}${inner}${member}${isOpen ? '' : style.end + outer}` : member;
  return { offset: holder.offset + 1, length: 0, content };
}

/** How a text is written. */
interface Style {
  /** Over several lines, or all on one. */
  readonly isLong: boolean;
  readonly end: string;
  readonly unit: string;
  readonly colon: string;
  readonly afterComma: string;
}

function styleOf(text: string): Style {
  const isLong = /\n\s*"/.test(text);
  const [, unit = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  const isTight = !isLong && /":\S/.test(text);
  return {
    isLong,
    end: text.includes('\r\n') ? '\r\n' : '\n',
    unit,
    colon: isTight ? ':' : ': ',
    afterComma: isTight ? '' : ' ',
  };
}

function write(value: unknown, { isLong, unit, end }: Style, indent: string): string {
  return isLong ? JSON.stringify(value, null, unit).replaceAll('\n', end + indent) : JSON.stringify(value);
}

/** The blanks at the beginning of the line. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
